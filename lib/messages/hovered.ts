import type { HoverReach } from '../store/hover-sites';
import { z } from '../zod';
import { pickedMessage, pickedPicture } from './picked';

/** A picture whose button was pressed, from any frame of a page on a chosen site. */
export const hoveredMessage = z.extend(pickedPicture, { title: pickedMessage.shape.title });

export type HoveredMessage = z.infer<typeof hoveredMessage>;

/** How the button's script names it. */
export const hoveredEnvelope = z.object({ hovered: hoveredMessage });

/** What the worker tells pages when the sites change. */
export interface SitesMessage {
  /** The sites that hold now. */
  hoverSites: HoverReach;
}
