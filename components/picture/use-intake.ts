import { useCallback, useState } from 'preact/hooks';
import { startQuery } from '@/components/search/start-query';
import { useBusy } from '@/components/state/use-busy';
import { failure as failed, type Failure, type Outcome } from '@/lib/failures/outcome';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { keepPicture } from '@/lib/store/pictures';
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
  findFile: (file: File) => void;
  /** What was wrong with the last thing no longer matters. */
  forgetProblem: () => void;
}

/** Takes words, addresses, ids and files, and searches for them in a window's panel. */
export function useIntake(windowId: number): Intake {
  const [problem, setProblem] = useState<IntakeProblem | null>(null);
  const [busy, run] = useBusy();
  const forgetProblem = useCallback(() => setProblem(null), []);

  const begin = (work: () => Promise<Outcome<unknown>>): void => {
    void run(async () => {
      setProblem(null);
      const outcome = await work();
      if (!outcome.ok) setProblem({ kind: 'failure', failure: outcome.error });
    });
  };
  const find = (query: Query) =>
    startQuery(query, { searchId: crypto.randomUUID(), options: NO_OPTIONS, windowId });

  const read = (text: string, takesWords: boolean): void => {
    const query = readQuery(text);
    if (text.trim() === '') setProblem({ kind: 'empty' });
    else if (!query || (query.kind === 'keyword' && !takesWords))
      setProblem({ kind: 'unreadable' });
    else begin(() => find(query));
  };

  const findFile = (file: File): void => {
    // Files without a type may still be pictures; the worker looks at their bytes.
    if (file.type !== '' && !file.type.startsWith('image/')) {
      setProblem({ kind: 'not-picture', name: file.name });
      return;
    }
    begin(async () => {
      const pictureId = await keep(file);
      if (pictureId === null) return failed('storage-full');
      return find({ kind: 'picture', source: { kind: 'stored', pictureId, name: file.name } });
    });
  };
  return {
    busy,
    problem,
    findText: (text) => read(text, true),
    findGiven: (text) => read(text, false),
    findFile,
    forgetProblem,
  };
}

async function keep(file: File): Promise<string | null> {
  try {
    return await keepPicture(file, Date.now());
  } catch {
    return null;
  }
}
