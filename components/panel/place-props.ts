import type { ComponentChildren } from 'preact';
import type { Place } from '@/lib/store/panel-view';

/** What every place in the panel is given. */
export interface PlaceProps {
  windowId: number;
  /** The person has just come here from another view of the panel: the focus comes along. */
  isArrival: boolean;
  /** Where the person came from, the latest last. */
  trail: readonly Place[];
  /** What became of what was dropped or pasted. */
  notice: ComponentChildren;
}
