import { useEffect, useMemo, useState } from 'preact/hooks';
import { usePoolForm } from '@/components/browse/use-pool-form';
import { FeedMemoryProvider } from '@/components/offer/feed-memory';
import { WishPlaceProvider } from '@/components/offer/wish-place';
import { ChosenPictures } from '@/components/picture/chosen-pictures';
import { IntakeNotice } from '@/components/picture/intake-notice';
import { useDropped } from '@/components/picture/use-dropped';
import { useIntake } from '@/components/picture/use-intake';
import { useRankingViews } from '@/components/ranking/use-ranking-views';
import { useSetting } from '@/components/state/use-setting';
import { panelView } from '@/lib/store/panel-view';
import { CategoriesPage } from './categories-page';
import { CropPage } from './crop-page';
import { NO_FORM, type NarrowingForm } from './filter-and-sort';
import { PANEL_CONTENT, PanelTabs, tabId, tabOf } from './panel-tabs';
import styles from './panel.module.css';
import type { PlaceProps } from './place-props';
import { PoolPage } from './pool-page';
import { RankingsPage } from './rankings-page';
import { SavedPage } from './saved-page';
import { SearchPage } from './search-page';
import { StartPage } from './start-page';
import { useArrival } from './use-arrival';
import { useReturnFocus } from './use-return-focus';
import { useScrollMemory } from './use-scroll-memory';

/** What one window's panel shows. A picture can be dropped or pasted whatever that is. */
export function WindowPanel({ windowId }: { windowId: number }) {
  const setting = useMemo(() => panelView(windowId), [windowId]);
  const view = useSetting(setting);
  const shown = view && JSON.stringify(view.place);
  const isArrival = useArrival(shown);
  const depth = view?.trail.length ?? 0;
  const isReturn = useReturnFocus(shown, depth, isArrival);
  useScrollMemory(shown, depth, view?.place.kind === 'rankings');
  const views = useRankingViews(windowId);
  const [narrowing, setNarrowing] = useState<NarrowingForm>(NO_FORM);
  const [text, changeText] = useState('');
  const pool = usePoolForm();
  const intake = useIntake(windowId);
  useDropped(intake);
  const { forget } = intake;
  // Not `view`: in incognito the same place comes anew whenever the panel becomes visible.
  useEffect(forget, [shown, depth, forget]);

  if (!view || shown === null) return <PanelTabs shown={null} />;
  const { place, trail } = view;
  const given = (
    <>
      <IntakeNotice problem={intake.problem} />
      <ChosenPictures intake={intake} />
    </>
  );
  const common: PlaceProps = {
    windowId,
    isArrival: isArrival && !isReturn,
    trail,
    notice: given,
  };
  const narrows = { narrowing, changeNarrowing: setNarrowing };
  return (
    <WishPlaceProvider windowId={windowId}>
      <PanelTabs shown={{ view, windowId }} />
      <FeedMemoryProvider place={shown}>
        <main>
          <div
            id={PANEL_CONTENT}
            class={styles.content}
            role="tabpanel"
            aria-labelledby={tabId(tabOf(view))}
          >
            {(place.kind === 'start' || place.kind === 'message') && (
              <StartPage {...common} message={place.kind === 'message' ? place.code : null} />
            )}
            {place.kind === 'search' && (
              <SearchPage {...common} {...narrows} searchId={place.searchId} />
            )}
            {place.kind === 'categories' && (
              <CategoriesPage
                {...common}
                {...narrows}
                categoryId={place.categoryId}
                views={views}
                text={text}
                changeText={changeText}
              />
            )}
            {(place.kind === 'crop' || place.kind === 'adjust') && (
              <CropPage {...common} place={place} />
            )}
            {place.kind === 'pool' && <PoolPage {...common} kept={pool} />}
            {place.kind === 'rankings' && <RankingsPage {...common} views={views} />}
            {place.kind === 'saved' && <SavedPage {...common} />}
          </div>
        </main>
      </FeedMemoryProvider>
    </WishPlaceProvider>
  );
}
