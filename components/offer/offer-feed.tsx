import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import { Skeleton } from '@/components/base/skeleton';
import { moveByPage, useFocusFrom, type FocusWish } from './feed-moves';
import styles from './offer-list.module.css';
import { useGrowing } from './use-growing';

interface Props<Item> extends FocusWish {
  items: readonly Item[];
  /** What the feed is called. */
  label: string;
  /** More items are on their way. */
  loading: boolean;
  /** Makes an item's article. Its key is the item's own. */
  children: (item: Item, index: number) => ComponentChild;
}

/** A feed of articles: it grows as it is read, and Page Down goes from one to the next. */
export function OfferFeed<Item>(props: Props<Item>) {
  const { items, label, loading, focusFrom, focused, children } = props;
  const { most, end } = useGrowing(label, items.length, focusFrom);
  const list = useRef<HTMLDivElement>(null);
  useFocusFrom(list, items.length, { focusFrom, focused });
  return (
    <>
      <div
        ref={list}
        class={styles.list}
        role="feed"
        aria-label={label}
        aria-busy={loading}
        onKeyDown={moveByPage}
      >
        {items.slice(0, most).map(children)}
        {loading && items.length === 0 && <Skeleton cards={3} />}
      </div>
      {items.length > most && <div ref={end} class={styles.sentinel} />}
    </>
  );
}
