import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { OwnPictureSearch } from '@/components/picture/own-picture-search';
import { hostOf } from '@/components/search/search-status';
import { useAttempt } from '@/components/state/use-attempt';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { SearchRecord } from '@/lib/store/records';
import { askForHost } from './allow-host';
import styles from './panel.module.css';

interface Props {
  search: SearchRecord;
  windowId: number;
}

/** What is worth knowing of a search, each with what can be done about it. */
export function QueryNotes({ search, windowId }: Props) {
  if (search.notes.length === 0) return null;
  return (
    <ul class={styles.notes}>
      {search.notes.map((note) => (
        <li key={note} class={note === 'opened-elsewhere' ? styles.plain : ''}>
          {t(`panel.notes.${note}`)}
          {note === 'from-screen' && <AllowHost search={search} windowId={windowId} />}
          {note === 'opened-elsewhere' && <OpenAgain search={search} />}
        </li>
      ))}
    </ul>
  );
}

/** After a refusal: lets the picture be read from its own place, and searches for it anew. */
function AllowHost({ search, windowId }: Props) {
  const [failure, attempt] = useAttempt();
  const host = hostOf(search);
  const address = addressOf(search);
  const ask = address === null ? null : askForHost(address);
  if (!ask || host === null) return null;
  const reread = () =>
    attempt(() =>
      send('search.reread', { searchId: search.id, newId: crypto.randomUUID(), windowId }),
    );
  return (
    <div class={styles.action}>
      <Button press={() => ask(reread)}>{t('remedies.allow-host', { host })}</Button>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}

function OpenAgain({ search }: { search: SearchRecord }) {
  if (search.kind !== 'picture') return null;
  return (
    <div class={styles.action}>
      <OwnPictureSearch search={search}>{t('handOver.openAgain')}</OwnPictureSearch>
    </div>
  );
}

function addressOf(search: SearchRecord): string | null {
  return search.kind === 'picture' && 'address' in search.source ? search.source.address : null;
}
