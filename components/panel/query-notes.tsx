import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { OwnPictureSearch } from '@/components/picture/own-picture-search';
import { useAttempt } from '@/components/state/use-attempt';
import { useGranted } from '@/components/state/use-granted';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import { httpUrl, needsLeave, originPattern } from '@/lib/picture/addresses';
import type { SearchRecord } from '@/lib/store/records';
import { askForHost } from './allow-host';
import styles from './query-header.module.css';

interface Props {
  search: SearchRecord;
  windowId: number;
}

/** What is worth knowing of a search: a line that names it all, and each with what can be done about it. */
export function QueryNotes({ search, windowId }: Props) {
  const notes = search.notes.filter((note) => note !== 'opened-elsewhere');
  return (
    <>
      {search.notes.length > notes.length && (
        <div class={styles.soft}>
          {t('panel.notes.opened-elsewhere')}
          <OpenAgain search={search} />
        </div>
      )}
      {notes.length > 0 && (
        <details class={styles.notes}>
          <summary>{notes.map((note) => t(`panel.noteNames.${note}`)).join(' · ')}</summary>
          <ul>
            {notes.map((note) => (
              <li key={note}>
                {t(`panel.notes.${note}`)}
                {note === 'from-screen' && <AllowHost search={search} windowId={windowId} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** After a refusal: lets the picture be read from its own place, and searches for it anew. */
function AllowHost({ search, windowId }: Props) {
  const [failure, attempt] = useAttempt();
  const address = closedAddressOf(search);
  const isGranted = useGranted(originPattern(address));
  const ask = askForHost(address);
  // Where the host is open already, reading from it is what has failed.
  if (!ask || (isGranted !== false && !failure)) return null;
  const host = httpUrl(address)?.hostname ?? '';
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

/** The address that a search's page shows the picture from; empty where no leave is needed for it. */
function closedAddressOf(search: SearchRecord): string {
  if (search.kind !== 'picture' || search.source.kind !== 'page') return '';
  const { address, shown = address, pageAddress } = search.source;
  return needsLeave(shown, pageAddress) ? shown : '';
}
