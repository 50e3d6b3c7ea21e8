import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  children: ComponentChildren;
  /** The person has just come here by an action of theirs: the focus comes along. */
  isArrival: boolean;
  class?: string | undefined;
  /** What is shown under the heading: with another one the person arrives again. */
  place?: string;
}

/** The heading of a view, from which it is read on. */
export function ArrivalHeading({ children, isArrival, class: name, place }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(isArrival);
  arrived.current = isArrival;
  useEffect(() => {
    if (arrived.current) heading.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <h2 class={name} ref={heading} tabIndex={-1} dir="auto">
      {children}
    </h2>
  );
}
