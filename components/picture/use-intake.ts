import { useCallback, useState } from 'preact/hooks';
import { startQuery } from '@/components/search/start-query';
import { preferences } from '@/components/state/preferences';
import { useBusy } from '@/components/state/use-busy';
import { success, type Failure, type Outcome } from '@/lib/failures/outcome';
import { fromThrown } from '@/lib/failures/thrown';
import { send } from '@/lib/messages/send';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { chosenFrom, mayBePicture, type Chosen } from './chosen-files';
import { findTogether } from './find-together';
import { keepFile } from './keep-given';
import { readQuery, type Query } from './read-query';

/** Why what was given could not be searched for. */
export type IntakeProblem =
  | { kind: 'empty' }
  | { kind: 'unreadable' }
  | { kind: 'not-picture'; name: string }
  | { kind: 'failure'; failure: Failure };

export interface Intake {
  busy: boolean;
  problem: IntakeProblem | null;
  /** Searches for what stands in the text. */
  findText: (text: string) => void;
  /** The same, but never for words: nobody means to send what a clipboard happens to hold. */
  findGiven: (text: string) => void;
  /** Searches for one picture at once; of several the person says which are meant. */
  findFiles: (files: readonly File[]) => void;
  /** Several pictures of which some are to be searched for; null where none wait. */
  chosen: Chosen | null;
  /** Searches for some of what was chosen: for one by itself, for several together. */
  findChosen: (files: readonly File[]) => void;
  /** What was chosen, and what was wrong with the last thing, no longer matters. */
  forget: () => void;
}

/** Takes words, addresses, ids and files, and searches for them in a window's panel. */
export function useIntake(windowId: number): Intake {
  const [problem, setProblem] = useState<IntakeProblem | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [busy, run] = useBusy();
  const forget = useCallback(() => {
    setProblem(null);
    setChosen(null);
  }, []);

  const begin = (work: () => Promise<Outcome<unknown>>): void => {
    void run(async () => {
      setProblem(null);
      const outcome = await work().catch((error: unknown) => fromThrown('what was given', error));
      if (!outcome.ok) setProblem({ kind: 'failure', failure: outcome.error });
    });
  };
  const find = (query: Query): Promise<Outcome<null>> => {
    const searchId = crypto.randomUUID();
    const source = query.kind === 'picture' ? query.source : null;
    return source?.kind === 'address' && preferences.peek().cropFirst
      ? send('search.crop', { searchId, source, windowId })
      : startQuery(query, { searchId, options: NO_OPTIONS, windowId });
  };

  const read = (text: string, takesWords: boolean): void => {
    const query = readQuery(text);
    if (text.trim() === '') setProblem({ kind: 'empty' });
    else if (!query || (query.kind === 'keyword' && !takesWords))
      setProblem({ kind: 'unreadable' });
    else begin(() => find(query));
  };

  const findFile = async (file: File): Promise<Outcome<unknown>> => {
    const kept = await keepFile(file);
    if (!kept.ok) return kept;
    const picture = { pictureId: kept.value, name: file.name };
    return preferences.peek().cropFirst
      ? send('panel.show', { place: { kind: 'crop', ...picture }, windowId })
      : find({ kind: 'picture', source: { kind: 'stored', ...picture } });
  };
  const findAll = async (files: readonly File[]): Promise<Outcome<unknown>> => {
    const [file, ...others] = files;
    const found = await (file && others.length === 0
      ? findFile(file)
      : findTogether(files, windowId));
    if (found.ok) setChosen(null);
    return found;
  };

  const findFiles = (files: readonly File[]): void => {
    const [first] = files;
    if (!first) return;
    if (!files.some(mayBePicture)) {
      setProblem({ kind: 'not-picture', name: first.name });
      return;
    }
    begin(async () => {
      const next = await chosenFrom(files);
      const isOne = next.pictures.length === 1;
      setChosen(isOne ? null : next);
      return isOne ? findAll(next.pictures) : success(null);
    });
  };
  return {
    busy,
    problem,
    findText: (text) => read(text, true),
    findGiven: (text) => read(text, false),
    findFiles,
    chosen,
    findChosen: (files) => begin(() => findAll(files)),
    forget,
  };
}
