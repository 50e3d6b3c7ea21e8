import { Button } from '@/components/base/button';
import { Fold } from '@/components/base/fold';
import type { CategoryTree } from '@/components/browse/category-tree';
import { explain, t } from '@/components/words/words';
import type { RankingKind } from '@/lib/offers/platform-values';
import type { FailedList } from '@/lib/store/ranking-refresh';
import type { NamedCategory, RankingView } from '@/lib/store/ranking-view';
import { namedList } from '@/lib/store/rankings';
import { currentName } from './category-options';
import { useUnread } from './use-unread';

interface Props {
  tree: CategoryTree | null;
  pinned: readonly NamedCategory[];
  /** Lists that could not be read by themselves today. */
  failed: readonly FailedList[];
  choose: (change: Partial<RankingView>) => void;
}

/** Which pinned lists could not be read today, and why. A press shows one, which asks for it again. */
export function FailedLists({ tree, pinned, failed, choose }: Props) {
  const unread = useUnread(failed.map(({ list }) => list));
  const entries = failed.flatMap(({ list, code }) => {
    const named = namedList(list);
    const category = pinned.find(({ id }) => id === named?.categoryId);
    // Somebody may have read it since, or taken its pin off.
    if (!named || !category || !unread?.includes(list)) return [];
    return [{ list, code, kind: named.kind, category }];
  });
  if (entries.length === 0) return null;
  const codes = [...new Set(entries.map(({ code }) => code))];
  return (
    <Fold summary={t('ranking.daily.failed', { count: entries.length })}>
      {codes.map((code) => (
        <div key={code}>
          <p>{explain({ code }).says}</p>
          <ul>
            {entries
              .filter((entry) => entry.code === code)
              .map(({ list, kind, category: { id, name } }) => (
                <li key={list}>
                  <Entry
                    kind={kind}
                    category={{ id, name: currentName(tree, { id, name }) }}
                    choose={choose}
                  />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Fold>
  );
}

interface EntryProps extends Pick<Props, 'choose'> {
  /** Null: the hot words, which stand beside every list. */
  kind: RankingKind | null;
  category: NamedCategory;
}

function Entry({ kind, category, choose }: EntryProps) {
  return (
    <Button kind="quiet" press={() => choose(kind ? { category, kind } : { category })}>
      {t('ranking.list.rows', {
        kind: t(kind ? `values.ranking.${kind}` : 'ranking.words.title'),
        category: category.name,
      })}
    </Button>
  );
}
