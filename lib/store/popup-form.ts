import { narrowingSchema } from '../offers/options-schema';
import { NO_OPTIONS } from '../offers/search-options';
import { z } from '../zod';
import { privateSetting } from './private-setting';
import type { Setting } from './setting';

const schema = z.extend(narrowingSchema, {
  keyword: z.string(),
  /** As typed, so that an unreadable price is not lost either. */
  priceFrom: z.string(),
  priceTo: z.string(),
  searchId: z.nullable(z.string()),
});

/** What stood in the popup when it closed. */
export type PopupForm = z.infer<typeof schema>;

export const EMPTY_POPUP_FORM: PopupForm = {
  ...NO_OPTIONS,
  keyword: '',
  priceFrom: '',
  priceTo: '',
  searchId: null,
};

/** The popup loses its page whenever it closes; this brings it back within the browser session. */
export const popupForm: Setting<PopupForm> = privateSetting(
  'session',
  'popupForm',
  schema,
  EMPTY_POPUP_FORM,
);
