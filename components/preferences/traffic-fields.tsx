import { Select } from '@/components/base/select';
import { useSetting } from '@/components/state/use-setting';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import { dayCount, dayOf } from '@/lib/store/day-count';
import { CALL_RATES, type Preferences } from '@/lib/store/preferences';
import { WholeNumber } from './whole-number';

interface Props {
  now: Preferences;
  change: (part: Partial<Preferences>) => void;
}

/** How many calls are made, how fast they follow each other, and how long each may take. */
export function TrafficFields({ now, change }: Props) {
  const count = useSetting(dayCount);
  const calls = count && count.day === dayOf(Date.now()) ? count.calls : 0;
  return (
    <>
      <WholeNumber
        label={t('preferences.dayCap')}
        hint={t('preferences.dayCount', { count: shown.count(calls) })}
        value={now.dayCap}
        least={1}
        most={1_000_000}
        change={(dayCap) => {
          change({ dayCap });
        }}
      />
      <Select
        label={t('preferences.rate')}
        hint={t('preferences.rateHint')}
        value={now.rate}
        options={CALL_RATES.map((value) => ({ value, label: t(`preferences.rates.${value}`) }))}
        change={(rate) => {
          change({ rate });
        }}
      />
      <WholeNumber
        label={t('preferences.callSeconds')}
        hint={t('preferences.callSecondsHint')}
        value={now.callSeconds}
        least={5}
        most={60}
        change={(callSeconds) => {
          change({ callSeconds });
        }}
      />
      <WholeNumber
        label={t('preferences.uploadSeconds')}
        value={now.uploadSeconds}
        least={10}
        most={120}
        change={(uploadSeconds) => {
          change({ uploadSeconds });
        }}
      />
    </>
  );
}
