import { FailureNotice } from '@/components/base/failure-notice';
import type { Remedies } from '@/components/base/remedies';
import { askForHost } from '@/components/panel/allow-host';
import { useAttempt } from '@/components/state/use-attempt';
import { language, t } from '@/components/words/words';
import { success, type Failure, type Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import type { PictureSearch, SearchNote, SeveralSearch } from '@/lib/store/records';
import { alike, type Alike } from './part-state';
import styles from './several.module.css';

interface Props {
  search: SeveralSearch;
  parts: readonly PictureSearch[];
}

/** What is said of the whole list, above it. */
const OF_ALL: readonly SearchNote[] = ['language-fallback', 'unfiltered'];

/** What failed for some of the pictures and what is worth knowing of them, each said once. */
export function PartTroubles({ search, parts }: Props) {
  const failed = alike(parts, ({ failure }) =>
    // Where nothing was found at all, the whole says why.
    failure && failure.code !== search.failure?.code ? [[keyOf(failure), failure] as const] : [],
  );
  const notes = alike(parts, (part) =>
    part.notes.filter((note) => !OF_ALL.includes(note)).map((note) => [note, note] as const),
  );
  return (
    <>
      {notes.length > 0 && (
        <ul class={styles.notes}>
          {notes.map(({ said, numbers }) => (
            <li key={said}>
              {numbersOf(numbers)}: {t(`panel.notes.${said}`)}
            </li>
          ))}
        </ul>
      )}
      {failed.map((group) => (
        <Trouble key={keyOf(group.said)} group={group} />
      ))}
    </>
  );
}

/** Another host is another button. */
function keyOf({ code, facts }: Failure): string {
  return `${code} ${String(facts?.['origin'] ?? '')}`;
}

/** "Pictures 2 and 4" */
function numbersOf(numbers: readonly number[]): string {
  const [number = 1, ...others] = numbers;
  if (others.length === 0) return t('several.numbered', { number });
  const list = new Intl.ListFormat(language.value).format(numbers.map(String));
  return t('several.allNumbered', { list });
}

function Trouble({ group: { said, numbers, parts } }: { group: Alike<Failure> }) {
  const [problem, attempt] = useAttempt();
  const again = (): Promise<void> => attempt(() => allAgain(parts));
  const ask = askForHost(String(said.facts?.['origin'] ?? ''));
  const remedies: Remedies = {
    'try-again': again,
    'allow-host': ask && (() => ask(again)),
  };
  return (
    <div class={styles.trouble} role="group" aria-label={numbersOf(numbers)}>
      <p class={styles.whose}>{numbersOf(numbers)}</p>
      <FailureNotice failure={problem ?? said} remedies={remedies} />
    </div>
  );
}

/** Takes all of them up again; the first command that fails says why. */
async function allAgain(parts: readonly PictureSearch[]): Promise<Outcome<null>> {
  for (const { id } of parts) {
    const outcome = await send('search.again', { searchId: id });
    if (!outcome.ok) return outcome;
  }
  return success(null);
}
