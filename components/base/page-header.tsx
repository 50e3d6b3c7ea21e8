import { Settings } from 'lucide';
import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { t } from '@/components/words/words';
import { IconButton } from './icon-button';
import { Mark } from './mark';
import styles from './page-header.module.css';

interface Props {
  children?: ComponentChildren;
  /** How far the page's work has come. It stands where else the name does. */
  status?: ComponentChildren;
  /** The way back. It stands where else the mark does: a narrow panel has no room for both. */
  back?: ComponentChildren;
}

/** The product's name on top of the popup and the panel, with the way to the options. */
export function PageHeader({ children, status, back }: Props) {
  const hasStatus = status !== undefined;
  return (
    <header class={styles.header}>
      {back ?? <Mark />}
      <h1 class={hasStatus ? 'for-screen-readers' : styles.name}>{t('common.name')}</h1>
      {hasStatus && (
        <p class={styles.status} role="status">
          {status}
        </p>
      )}
      {children}
      <IconButton
        icon={Settings}
        label={t('common.options')}
        press={() => browser.runtime.openOptionsPage()}
      />
    </header>
  );
}

/** Says whose product this is not. */
export function PageFooter() {
  return <footer class={styles.footer}>{t('common.notAffiliated')}</footer>;
}
