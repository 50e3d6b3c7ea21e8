import { Fold } from '@/components/base/fold';
import { Notice } from '@/components/base/notice';
import { SOLUTION_PAGE } from '@/components/base/remedies';
import { WithLink } from '@/components/base/with-link';
import part from '@/components/options/part.module.css';
import { t } from '@/components/words/words';
import styles from './account.module.css';

const HELP_PAGES = {
  helpCalls: 'https://open.1688.com/doc/apiInvoke.htm',
  helpSignature: 'https://open.1688.com/doc/signature.htm',
  helpTokens: 'https://open.1688.com/doc/apiAuth.htm',
} as const;

/** Who can get a key and what goes without one; then the steps to it. */
export function GettingAKey({ open }: { open: boolean }) {
  return (
    <>
      <Notice>
        <h3>{t('account.whoTitle')}</h3>
        <p>{t('account.who')}</p>
        <p>{t('account.whoWithout')}</p>
      </Notice>
      <Fold summary={t('account.stepsTitle')} open={open}>
        <ol class={styles.steps}>
          <li>
            <WithLink
              sentence={(link) => t('account.steps.signIn', { link })}
              href="https://open.1688.com/"
              words="open.1688.com"
            />
          </li>
          <li>
            <WithLink
              sentence={(link) => t('account.steps.create', { link })}
              href="https://open.1688.com/console"
              words="open.1688.com/console"
            />
          </li>
          <li>{t('account.steps.wait')}</li>
          <li>
            <WithLink
              sentence={(link) => t('account.steps.subscribe', { link })}
              href={SOLUTION_PAGE}
              words={t('account.solution')}
            />
          </li>
          <li>{t('account.steps.authorise')}</li>
        </ol>
        <HelpPages />
      </Fold>
    </>
  );
}

function HelpPages() {
  const pages = ['helpCalls', 'helpSignature', 'helpTokens'] as const;
  return (
    <p class={part.soft}>
      {t('account.help')}
      {pages.map((page) => (
        <span key={page}>
          {' '}
          <a href={HELP_PAGES[page]} target="_blank" rel="noopener noreferrer">
            {t(`account.${page}`)}
          </a>
        </span>
      ))}
    </p>
  );
}
