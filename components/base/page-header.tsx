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
  /** Which page this is, said beside the product's name. */
  title?: string;
}

/** The product's name on top of a page, with the way to the options. */
export function PageHeader({ tabs, title }: Props) {
  const name = t('common.name');
  return (
    <header class={styles.header}>
      <Mark />
      <h1 class={tabs ? 'for-screen-readers' : styles.name}>
        {title === undefined ? name : `${name} · ${title}`}
      </h1>
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
