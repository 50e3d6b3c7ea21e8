import { ArrivalHeading } from '@/components/base/arrival-heading';
import { FailureNotice } from '@/components/base/failure-notice';
import { QueryAnswer } from '@/components/panel/query-answer';
import { QueryNotes } from '@/components/panel/query-notes';
import { nameOf } from '@/components/search/search-name';
import { useAttempt } from '@/components/state/use-attempt';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { SeveralSearch } from '@/lib/store/records';
import { PartPicture } from './part-picture';
import { partState } from './part-state';
import { PartTroubles } from './part-troubles';
import styles from './several.module.css';
import { useParts } from './use-parts';

interface Props {
  search: SeveralSearch;
  windowId: number;
  /** The person has just come here from another view of the panel: the focus comes along. */
  isArrival: boolean;
}

/** The pictures that are searched for, each with how far it has come. */
export function SeveralHeader({ search, windowId, isArrival }: Props) {
  const parts = useParts(search);
  const [problem, attempt] = useAttempt();
  return (
    <div class={styles.head}>
      <ArrivalHeading class={styles.name} isArrival={isArrival}>
        {nameOf(search)}
      </ArrivalHeading>
      <ul class={styles.pictures} aria-label={t('several.pictures')}>
        {parts.map((part, index) => (
          <li key={part.id}>
            <PartPicture
              part={part}
              number={index + 1}
              state={partState(part, search, parts)}
              show={() => {
                const place = { kind: 'search', searchId: part.id } as const;
                return attempt(() => send('panel.show', { place, windowId }));
              }}
            />
          </li>
        ))}
      </ul>
      <QueryAnswer search={search} />
      <QueryNotes search={search} windowId={windowId} />
      {problem && <FailureNotice failure={problem} />}
      <PartTroubles search={search} parts={parts} />
    </div>
  );
}
