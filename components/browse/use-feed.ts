import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useSearch } from '@/components/state/use-search';
import type { Stored } from '@/components/state/use-stored';
import type { Failure } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import type { SearchRecord } from '@/lib/store/records';
import { latestSearches } from '@/lib/store/searches';

/** How long the feed that was read last is shown again instead of another call. */
const FEED_LIFE_MS = 10 * 60 * 1000;
const SEARCHES_BACK = 50;

interface Feed {
  found: Stored<SearchRecord | undefined>;
  /** The feed could not be asked for. */
  failure: Failure | null;
  refresh: () => Promise<void>;
}

/** 1688's feed for this browser: the one that was read lately, else it is read now. */
export function useFeed(): Feed {
  const [searchId, setSearchId] = useState<string | null>(null);
  const [isAwaited, setAwaited] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isBegun = useRef(false);
  const found = useSearch(searchId, isAwaited);

  const refresh = useCallback(async (): Promise<void> => {
    const id = crypto.randomUUID();
    setFailure(null);
    setSearchId(id);
    setAwaited(true);
    const outcome = await send('search.recommended', { searchId: id, windowId: null });
    setAwaited(false);
    if (!outcome.ok) setFailure(outcome.error);
  }, []);

  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void latestFeed(Date.now()).then((id) => {
      if (id === null) return refresh();
      setSearchId(id);
      setAwaited(false);
      return undefined;
    });
  }, [refresh]);
  return { found, failure, refresh };
}

async function latestFeed(now: number): Promise<string | null> {
  try {
    const latest = await latestSearches(SEARCHES_BACK);
    const feed = latest.find(
      ({ kind, state, createdAt }) =>
        kind === 'recommended' && state !== 'failed' && now - createdAt < FEED_LIFE_MS,
    );
    return feed?.id ?? null;
  } catch {
    // A store that cannot be read says so where the feed is shown.
    return null;
  }
}
