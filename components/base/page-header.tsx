import { Settings } from 'lucide';
import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { t } from '@/components/words/words';
import { IconButton } from './icon-button';
import { Mark } from './mark';
import styles from './page-header.module.css';

interface Props {
  /** Tabs stand where else the name does: a narrow panel has no room for both. */
  tabs?: ComponentChildren;
}

/** The product's name on top of the popup and the panel, with the way to the options. */
export function PageHeader({ tabs }: Props) {
  return (
    <header class={styles.header}>
      <Mark />
      <h1 class={tabs ? 'for-screen-readers' : styles.name}>{t('common.name')}</h1>
      {tabs}
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
