import { useState } from 'preact/hooks';
import { useBusy } from '@/components/state/use-busy';
import { failure as failed, type Failure, type Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { keepPicture } from '@/lib/store/pictures';
import { readQuery, type GivenPicture } from './read-query';

/** Why what was given could not be searched for. */
export type IntakeProblem =
  | { kind: 'unreadable' }
  | { kind: 'not-picture'; name: string }
  | { kind: 'failure'; failure: Failure };

export interface Intake {
  busy: boolean;
  problem: IntakeProblem | null;
  findText: (text: string) => void;
  findFile: (file: File) => void;
}

/** Takes addresses, ids and files, and searches for them in a window's panel. */
export function useIntake(windowId: number): Intake {
  const [problem, setProblem] = useState<IntakeProblem | null>(null);
  const [busy, run] = useBusy();

  const begin = (work: () => Promise<Outcome<unknown>>): void => {
    void run(async () => {
      setProblem(null);
      const outcome = await work();
      if (!outcome.ok) setProblem({ kind: 'failure', failure: outcome.error });
    });
  };
  const findPicture = (source: GivenPicture) =>
    send('search.picture', { source, options: NO_OPTIONS, windowId });

  const findText = (text: string): void => {
    const query = readQuery(text);
    if (!query) {
      setProblem({ kind: 'unreadable' });
      return;
    }
    begin(() =>
      query.kind === 'offer'
        ? send('search.offer', { offerId: query.offerId, windowId })
        : findPicture(query.source),
    );
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
      return findPicture({ kind: 'stored', pictureId, name: file.name });
    });
  };
  return { busy, problem, findText, findFile };
}

async function keep(file: File): Promise<string | null> {
  try {
    return await keepPicture(file, Date.now());
  } catch {
    return null;
  }
}
