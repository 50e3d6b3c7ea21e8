import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import styles from '@/components/base/button.module.css';
import { Icon } from '@/components/base/icon';
import { Spinner } from '@/components/base/spinner';
import { useBusy } from '@/components/state/use-busy';

interface Props {
  children: ComponentChildren;
  kind?: 'plain' | 'quiet';
  icon?: IconNode;
  /** What it does, where its name does not say all. */
  means?: string | undefined;
  /** Why it cannot be done; null where it can. */
  reason: string | null;
  /** Id of the element that says the reason. */
  reasonId?: string | undefined;
  /** Called instead of `press` where there is a reason against it. */
  refuse?: (reason: string) => void;
  press: () => unknown;
}

/** A button for what cannot always be done: then it stays there, can be reached, and says why not. */
export function WishButton(props: Props) {
  const { children, kind = 'plain', icon, means, reason, reasonId, refuse, press } = props;
  const [busy, run] = useBusy();
  return (
    <button
      type="button"
      class={`${styles.button ?? ''} ${styles[kind] ?? ''}`}
      aria-disabled={busy || reason !== null}
      aria-describedby={reason === null ? undefined : reasonId}
      title={reason ?? means}
      onClick={() => {
        if (reason !== null) refuse?.(reason);
        else void run(press);
      }}
    >
      {busy ? <Spinner /> : icon && <Icon shape={icon} />}
      {children}
    </button>
  );
}
