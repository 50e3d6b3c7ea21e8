import { useState } from 'preact/hooks';
import { EMPTY_POOL_FORM, type PoolFields } from './read-pool-form';

/** The form for a pool, kept above its page: going back to it finds it as it was left. */
export interface KeptPoolForm {
  fields: PoolFields;
  /** The name of the run that it asks for. */
  taskId: string;
  change: (part: Partial<PoolFields>) => void;
  renew: () => void;
  /** The run was asked for under this name. */
  asked: () => void;
}

/** Holds the form for a pool. */
export function usePoolForm(): KeptPoolForm {
  const [fields, setFields] = useState(EMPTY_POOL_FORM);
  const [run, setRun] = useState(newRun);
  return {
    fields,
    taskId: run.taskId,
    change: (part) => {
      setFields((before) => ({ ...before, ...part }));
      // Another wish is another run: under the old name 1688 would go on with the old one.
      setRun((before) => (before.isAsked ? newRun() : before));
    },
    renew: () => setRun(newRun()),
    asked: () => setRun((before) => ({ ...before, isAsked: true })),
  };
}

function newRun(): { taskId: string; isAsked: boolean } {
  return { taskId: crypto.randomUUID(), isAsked: false };
}
