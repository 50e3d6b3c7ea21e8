import { FileText } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { Notice } from '@/components/base/notice';
import { t } from '@/components/words/words';
import { DescriptionFrame } from './description-frame';
import { DescriptionLinks } from './description-links';
import styles from './detail.module.css';
import type { Description as CleanDescription } from './rewrite-description';
import { Section } from './section';
import { useDescription } from './use-description';

/** The seller's own description: foreign HTML, read and shown only when somebody asks for it. */
export function Description({ html }: { html: string }) {
  const [state, open] = useDescription(html);
  const outcome = useRef<HTMLDivElement>(null);
  // The button that was pressed goes; the focus stays in its place.
  useEffect(() => outcome.current?.focus({ preventScroll: true }), [state.kind]);
  return (
    <Section name="description" title={t('detail.description.title')}>
      {state.kind === 'closed' ? (
        <div>
          <Button icon={FileText} press={open}>
            {t('detail.description.show')}
          </Button>
        </div>
      ) : (
        <div ref={outcome} class={styles.outcome} tabIndex={-1}>
          {state.kind === 'open' ? (
            <OpenDescription description={state.description} />
          ) : (
            <Notice kind="problem" role="alert">
              <p>{t('detail.description.failed')}</p>
            </Notice>
          )}
        </div>
      )}
    </Section>
  );
}

function OpenDescription({ description }: { description: CleanDescription }) {
  const { isEmpty, leftOut, links } = description;
  return (
    <>
      {isEmpty ? (
        <p class={styles.soft} role="status">
          {t('detail.description.empty')}
        </p>
      ) : (
        <DescriptionFrame description={description} />
      )}
      {leftOut > 0 && (
        <p class={styles.soft}>{t('detail.description.leftOut', { count: leftOut })}</p>
      )}
      <DescriptionLinks links={links} />
    </>
  );
}
