import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { AccountSection } from '@/components/account/account-section';
import { Mark } from '@/components/base/mark';
import { PageFooter } from '@/components/base/page-header';
import { GatewaysSection } from '@/components/gateways/gateways-section';
import { PreferencesSection } from '@/components/preferences/preferences-section';
import { PrivacySection } from '@/components/privacy/privacy-section';
import { t } from '@/components/words/words';
import styles from './options.module.css';

/** The options page: account, interfaces, preferences, privacy. */
export function Options() {
  return (
    <div class={styles.page}>
      <header class={styles.head}>
        <Mark size={36} />
        <h1>
          {t('common.name')} · {t('common.options')}
        </h1>
      </header>
      <main>
        <Section title={t('account.title')}>
          <AccountSection />
        </Section>
        <Section title={t('gateways.title')}>
          <GatewaysSection />
        </Section>
        <Section title={t('preferences.title')}>
          <PreferencesSection />
        </Section>
        <Section title={t('privacy.title')}>
          <PrivacySection />
        </Section>
      </main>
      <PageFooter />
    </div>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
