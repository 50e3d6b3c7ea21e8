import type { IconNode } from 'lucide';
import type { ComponentChildren, RefObject } from 'preact';
import { useBusy } from '@/components/state/use-busy';
import styles from './button.module.css';
import { Icon } from './icon';
import { Spinner } from './spinner';

export type ButtonKind = 'plain' | 'primary' | 'danger' | 'quiet';

interface Props {
  children: ComponentChildren;
  kind?: ButtonKind;
  icon?: IconNode;
  /** Submits the form around it instead of calling `press`. */
  submit?: boolean;
  /** Work of the form around it is under way. */
  busy?: boolean;
  /** It cannot be pressed now: the id of the element that says why. */
  blockedBy?: string | undefined;
  /** For the place that moves the focus here. */
  element?: RefObject<HTMLButtonElement | null>;
  /** Called in the click's own turn. While its promise is open, the button shows that it is busy. */
  press?: () => unknown;
}

/** A button that shows when its work is under way, and that cannot be pressed twice meanwhile. */
export function Button(props: Props) {
  const { children, kind = 'plain', icon, submit, busy = false, element, press } = props;
  const { blockedBy } = props;
  const [working, run] = useBusy();
  const isBusy = busy || working;
  // Not `disabled`: that would take the focus away in the middle of the work.
  return (
    <button
      {...(element ? { ref: element } : {})}
      type={submit ? 'submit' : 'button'}
      class={`${styles.button ?? ''} ${styles[kind] ?? ''}`}
      aria-disabled={isBusy || blockedBy !== undefined}
      aria-describedby={blockedBy}
      onClick={(event) => {
        if (isBusy || blockedBy !== undefined) event.preventDefault();
        else if (press) void run(press);
      }}
    >
      {isBusy ? <Spinner /> : icon && <Icon shape={icon} />}
      {children}
    </button>
  );
}
