import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { useAttempt } from '@/components/state/use-attempt';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import { takesAid } from '@/lib/offers/dialects';
import { titleHint } from '@/lib/offers/title-hint';
import type { PictureSearch } from '@/lib/store/records';
import styles from './title-note.module.css';

interface Props {
  search: PictureSearch;
  windowId: number;
}

/**
 * Whether the title of the picture's page is sent along, and the press that changes it. It never is
 * unless somebody has seen it and wants that.
 */
export function TitleNote({ search, windowId }: Props) {
  const { id, options } = search;
  const [failure, attempt] = useAttempt();
  const title = titleFor(search);
  if (title === null || search.state === 'running') return null;
  const isSent = options.useTitle;
  const change = (useTitle: boolean): Promise<void> =>
    attempt(() =>
      send('search.narrow', {
        searchId: id,
        newId: crypto.randomUUID(),
        options: { ...options, useTitle },
        windowId,
      }),
    );
  return (
    <>
      <div class={styles.note}>
        <p class={isSent ? '' : styles.line} dir="auto" title={title}>
          {t(isSent ? 'crop.titleSent' : 'crop.titleKnown', { title })}
        </p>
        <Button kind="quiet" press={() => change(!isSent)}>
          {t(isSent ? 'crop.titleLeave' : 'crop.titleSend')}
        </Button>
      </div>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}

/** The title as it would be sent; null where there is none, or nobody takes it. */
function titleFor({ source, dialect, picture }: PictureSearch): string | null {
  const isTaken = dialect !== null && takesAid(dialect, 'title');
  // The search by any address is another one, which takes no words.
  if (!isTaken || picture.publicAddress !== null || !('title' in source)) return null;
  return titleHint(source.title);
}
