import { Search } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { KeylessHint } from '@/components/search/keyless-hint';
import { useConnected } from '@/components/state/use-connected';
import { t } from '@/components/words/words';
import styles from './chosen.module.css';
import { ChosenRow } from './chosen-row';
import type { Chosen } from './chosen-files';
import { leftOutWords } from './left-out-words';
import { useCallCount } from './use-call-count';
import type { Intake } from './use-intake';

interface Props {
  intake: Intake;
}

/** Several pictures that were chosen at once: which of them are meant, and how many calls that takes. */
export function ChosenPictures({ intake }: Props) {
  const { chosen } = intake;
  return chosen && <Sheet key={chosen.id} intake={intake} chosen={chosen} />;
}

function Sheet({ intake, chosen }: Props & { chosen: Chosen }) {
  const { pictures } = chosen;
  const [left, setLeft] = useState<ReadonlySet<File>>(new Set());
  const ticked = pictures.filter((file) => !left.has(file));
  const toggle = (file: File): void => {
    const next = new Set(left);
    if (!next.delete(file)) next.add(file);
    setLeft(next);
  };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const id = useId();
  const leftOut = leftOutWords(chosen);
  return (
    <section class={styles.sheet} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('several.chosen')}
      </h3>
      {leftOut && <p class={styles.soft}>{leftOut}</p>}
      <ul class={styles.files}>
        {pictures.map((file) => (
          <li key={file}>
            <ChosenRow file={file} isTicked={!left.has(file)} toggle={() => toggle(file)} />
          </li>
        ))}
      </ul>
      <Begin intake={intake} ticked={ticked} />
    </section>
  );
}

/** The way on, with what it will take; or why there is none. */
function Begin({ intake, ticked }: Props & { ticked: File[] }) {
  const isConnected = useConnected();
  const calls = useCallCount(ticked.length);
  const id = useId();
  const count = ticked.length;
  // One by itself goes the way of any picture, which says what it needs.
  const isTogether = count > 1;
  const reason =
    count === 0
      ? t('several.tickOne')
      : isTogether && calls.isTooMany
        ? t('several.tooMany')
        : null;
  const isBlocked = reason !== null || (isTogether && !isConnected);
  return (
    <>
      {count > 0 && <p class={styles.soft}>{calls.words}</p>}
      <div id={id}>
        {/* It stays while it is empty, so that what comes to stand in it is read out. */}
        <p class={styles.reason} role="status">
          {reason}
        </p>
        {isTogether && !isConnected && <KeylessHint text={t('several.keyless')} />}
      </div>
      <div class={styles.row}>
        <Button
          kind="primary"
          icon={Search}
          busy={intake.busy}
          blockedBy={isBlocked ? id : undefined}
          press={() => intake.findChosen(ticked)}
        >
          {t('several.search', { count })}
        </Button>
        <Button kind="quiet" press={intake.forget}>
          {t('common.cancel')}
        </Button>
      </div>
    </>
  );
}
