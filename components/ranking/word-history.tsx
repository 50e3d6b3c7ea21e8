import { useState } from 'preact/hooks';
import { Fold } from '@/components/base/fold';
import { Table } from '@/components/base/table';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import type { ListDay } from '@/lib/offers/list-day';
import type { HotKeyword } from '@/lib/offers/ranking';
import { placesOverTime, staysOf } from '@/lib/offers/ranking-history';
import styles from './ranking.module.css';

/** As many of the latest days as fit beside a word on a narrow panel. */
const MOST_DAYS = 14;

interface Props {
  /** The oldest first. */
  history: readonly ListDay[];
  words: readonly HotKeyword[];
}

/** On which of the days that were read each hot word was one. */
export function WordHistory(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold summary={t('ranking.words.presence')} open={isOpen} toggled={setOpen}>
      {isOpen && <Presence {...props} />}
    </Fold>
  );
}

function Presence({ history, words }: Props) {
  const stays = staysOf(history);
  const title = t('ranking.words.presence');
  const columns = [t('ranking.words.word'), t('ranking.words.seen'), t('ranking.words.since')];
  return (
    <Table label={title} columns={columns}>
      {[...new Set(words.map(({ keyword }) => keyword))].map((keyword) => {
        const stay = stays.get(keyword);
        return (
          <tr key={keyword}>
            <th scope="row" lang="zh-CN">
              {keyword}
            </th>
            <td>
              {t('ranking.words.seenOf', { seen: stay?.days ?? 0, all: history.length })}
              <Strip history={history.slice(-MOST_DAYS)} keyword={keyword} />
            </td>
            <td>{stay && shown.day(stay.firstDay)}</td>
          </tr>
        );
      })}
    </Table>
  );
}

/** One cell for each of the latest days; the number beside it says the same in words. */
function Strip({ history, keyword }: { history: readonly ListDay[]; keyword: string }) {
  return (
    <span class={styles.strip} aria-hidden="true">
      {placesOverTime(history, keyword).map(({ day, isOn }) => (
        <span key={day} data-seen={isOn} title={shown.day(day)} />
      ))}
    </span>
  );
}
