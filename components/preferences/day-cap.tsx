import { useState } from 'preact/hooks';
import { Field } from '@/components/base/field';
import { useSetting } from '@/components/state/use-setting';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import { dayCount, dayOf } from '@/lib/store/day-count';

const MOST = 1_000_000;

/** How many calls a day may be made. It is sent as soon as it is a number that makes sense. */
export function DayCap({ cap }: { cap: number }) {
  const [typed, setTyped] = useState<string | null>(null);
  const count = useSetting(dayCount);
  const value = typed ?? String(cap);
  const calls = count && count.day === dayOf(Date.now()) ? count.calls : 0;
  const change = (text: string): void => {
    setTyped(text);
    const dayCap = readCap(text);
    if (dayCap !== null) void send('preferences.change', { dayCap });
  };
  return (
    <Field
      label={t('preferences.dayCap')}
      hint={t('preferences.dayCount', { count: shown.count(calls) })}
      inputMode="numeric"
      value={value}
      problem={readCap(value) === null ? t('preferences.dayCapBad') : null}
      change={change}
    />
  );
}

function readCap(text: string): number | null {
  const digits = text.normalize('NFKC').replaceAll(/[\s,]/g, '');
  const cap = /^\d+$/.test(digits) ? Number(digits) : 0;
  return cap >= 1 && cap <= MOST ? cap : null;
}
