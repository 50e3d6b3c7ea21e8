import { useRef } from 'preact/hooks';

/** The same object while its content is the same, so that what shows it is not rendered anew for nothing. */
export function useSteady<Value>(value: Value): Value {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}
