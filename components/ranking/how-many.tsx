import { useId, useState } from 'preact/hooks';
import field from '@/components/base/field.module.css';
import { t } from '@/components/words/words';
import { MOST_RANKED } from '@/lib/offers/ranking';

interface Props {
  limit: number;
  change: (limit: number) => void;
}

/** How many rows of the list. A number is taken once it is whole: on leaving, at Enter, at a step. */
export function HowMany({ limit, change }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? limit : readLimit(typed);
  return (
    <div class={field.field}>
      <label class={field.label} for={id}>
        {t('ranking.list.limit')}
      </label>
      <input
        id={id}
        class={field.control}
        type="number"
        min={1}
        max={MOST_RANKED}
        step={1}
        required
        value={typed ?? String(limit)}
        aria-invalid={read === null}
        aria-describedby={read === null ? `${id}-bad` : undefined}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => {
          const wanted = readLimit(currentTarget.value);
          if (wanted === null) return;
          setTyped(null);
          if (wanted !== limit) change(wanted);
        }}
      />
      {read === null && (
        <p class={field.problem} id={`${id}-bad`} role="alert">
          {t('ranking.list.limitBad', { most: MOST_RANKED })}
        </p>
      )}
    </div>
  );
}

function readLimit(text: string): number | null {
  const number = /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= MOST_RANKED ? number : null;
}
