import { useEffect, useMemo, useState } from 'preact/hooks';
import { PageHeader } from '@/components/base/page-header';
import { WishPlaceProvider } from '@/components/offer/wish-place';
import { IntakeNotice } from '@/components/picture/intake-notice';
import { useDropped } from '@/components/picture/use-dropped';
import { useIntake } from '@/components/picture/use-intake';
import { useSetting } from '@/components/state/use-setting';
import { panelView } from '@/lib/store/panel-view';
import { CategoriesPage } from './categories-page';
import { NO_FORM, type NarrowingForm } from './filter-and-sort';
import type { PlaceProps } from './place-props';
import { PoolPage } from './pool-page';
import { SearchPage } from './search-page';
import { StartPage } from './start-page';
import { useArrival } from './use-arrival';
import { useScrollMemory } from './use-scroll-memory';

/** What one window's panel shows. A picture can be dropped or pasted whatever that is. */
export function WindowPanel({ windowId }: { windowId: number }) {
  const setting = useMemo(() => panelView(windowId), [windowId]);
  const view = useSetting(setting);
  const shown = view && JSON.stringify(view.place);
  const isArrival = useArrival(shown);
  useScrollMemory(shown, view?.trail.length ?? 0);
  const [narrowing, setNarrowing] = useState<NarrowingForm>(NO_FORM);
  const intake = useIntake(windowId);
  useDropped(intake);
  const { forgetProblem } = intake;
  useEffect(forgetProblem, [view, forgetProblem]);

  if (!view) return <PageHeader />;
  const { place, trail } = view;
  const given = <IntakeNotice problem={intake.problem} />;
  const common: PlaceProps = { windowId, isArrival, trail, notice: given };
  return (
    <WishPlaceProvider windowId={windowId}>
      {(place.kind === 'start' || place.kind === 'message') && (
        <StartPage {...common} message={place.kind === 'message' ? place.code : null} />
      )}
      {place.kind === 'search' && (
        <SearchPage
          {...common}
          searchId={place.searchId}
          narrowing={narrowing}
          changeNarrowing={setNarrowing}
        />
      )}
      {place.kind === 'categories' && (
        <CategoriesPage
          {...common}
          categoryId={place.categoryId}
          narrowing={narrowing}
          changeNarrowing={setNarrowing}
        />
      )}
      {place.kind === 'pool' && <PoolPage {...common} />}
    </WishPlaceProvider>
  );
}
