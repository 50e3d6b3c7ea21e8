import { Download } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { t } from '@/components/words/words';
import type { Outcome } from '@/lib/failures/outcome';
import styles from './export.module.css';
import type { Saved } from './save-file';

type AnyFormat = 'csv' | 'xlsx' | 'json';

interface Props<Format> {
  formats: readonly Format[];
  /** There is no row to save. */
  isEmpty: boolean;
  save: (format: Format) => Promise<Outcome<Saved>>;
}

/** A button for each format of a file; it is made when somebody presses, and no sooner. */
export function ExportButtons<Format extends AnyFormat>(props: Props<Format>) {
  const { formats, isEmpty } = props;
  const [last, setLast] = useState<{ format: Format; outcome: Outcome<Saved> } | null>(null);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Below the last of the rows there is mostly nothing to see of what comes to stand here.
    if (last) box.current?.scrollIntoView({ block: 'nearest' });
  }, [last]);
  const save = async (format: Format): Promise<void> => {
    setLast(null);
    setLast({ format, outcome: await props.save(format) });
  };
  return (
    <div class={styles.export} ref={box}>
      <div class={styles.formats} role="group" aria-labelledby={`${id}-label`}>
        <span id={`${id}-label`} class={styles.soft}>
          {t('export.label')}
        </span>
        {formats.map((format) => (
          <Button
            key={format}
            kind="quiet"
            icon={Download}
            blockedBy={isEmpty ? `${id}-empty` : undefined}
            press={() => save(format)}
          >
            {nameOf(format)}
          </Button>
        ))}
      </div>
      {isEmpty && (
        <p id={`${id}-empty`} class={styles.soft}>
          {t('export.nothing')}
        </p>
      )}
      <p class={styles.soft} role="status">
        {last?.outcome.ok && savedWords(last.outcome.value)}
      </p>
      {last && !last.outcome.ok && (
        <FailureNotice
          failure={last.outcome.error}
          remedies={{ 'try-again': () => save(last.format) }}
        />
      )}
    </div>
  );
}

function nameOf(format: AnyFormat): string {
  return t(`export.${format}`);
}

function savedWords({ name, rows }: Saved): string {
  return t('export.saved', { name, count: rows });
}
