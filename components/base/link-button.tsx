import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import styles from './button.module.css';
import type { ButtonKind } from './button';
import { Icon } from './icon';

interface Props {
  children: ComponentChildren;
  href: string;
  kind?: ButtonKind;
  icon?: IconNode;
  /** Saves what the address holds under this name instead of opening it. */
  saveAs?: string;
}

/** A link that looks like a button: it opens a tab, or saves a file. */
export function LinkButton({ children, href, kind = 'plain', icon, saveAs }: Props) {
  const target = saveAs === undefined ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <a
      class={`${styles.button ?? ''} ${styles[kind] ?? ''}`}
      href={href}
      download={saveAs}
      {...target}
    >
      {icon && <Icon shape={icon} />}
      {children}
    </a>
  );
}
