import { LONGEST_ADDRESS } from '../picture/limits';
import { z } from '../zod';
import { MOST_ADDRESSES, MOST_PICKED } from './pick-order';

/** Where something stands in a tab's viewport: CSS pixels from its upper left corner. */
export const placementSchema = z.object({
  left: z.number(),
  top: z.number(),
  width: z.number().check(z.positive()),
  height: z.number().check(z.positive()),
  viewportWidth: z.number().check(z.positive()),
  viewportHeight: z.number().check(z.positive()),
});

export type Placement = z.infer<typeof placementSchema>;

/** A message between contexts is at most 64 MiB, and six pictures have to fit. */
const LONGEST_DATA = 11_000_000;
const isAddress = ({ length }: string): boolean => length <= LONGEST_ADDRESS;

const pixels = z.number().check(z.positive());

export const pickedPicture = z.object({
  /**
   * Where it can be read from, the best first; none for a canvas or an area. Only the first may be
   * long, since it may be the picture itself, as a `data:` address.
   */
  addresses: z.array(z.string().check(z.maxLength(LONGEST_DATA))).check(
    z.maxLength(MOST_ADDRESSES),
    z.refine(([, ...others]) => others.every(isAddress)),
  ),
  /** The one of them that the page shows it from, where that is not the first. */
  shown: z.optional(z.string().check(z.maxLength(LONGEST_ADDRESS))),
  /** Pixels of the file that the page shows; its other addresses may hold less, or another picture. */
  shownSize: z.optional(z.object({ width: pixels, height: pixels })),
  /** A `data:` address with bytes that only the page can give: a canvas, a film's frame, a `blob:`. */
  data: z.nullable(z.string().check(z.startsWith('data:image/'), z.maxLength(LONGEST_DATA))),
  /** Its visible part, where it can be cut out of the screen; null: it cannot be seen. */
  placement: z.nullable(placementSchema),
});

/** One picture that was picked on a page. */
export type PickedPicture = z.infer<typeof pickedPicture>;

/** What the finder answers of a picture that was clicked. */
export interface FoundInPage extends PickedPicture {
  /** Another picture is seen where that of the address stands: nothing of the address is meant. */
  isOther: boolean;
  /** An image in the same place under it, which is meant where that is a frame with nothing in it. */
  beneath?: PickedPicture;
}

/**
 * The one message that a script of ours in a foreign page may send. It counts once, with the token
 * that the worker put into that tab, and says nothing but what was picked.
 */
export const pickedMessage = z.object({
  token: z.uuid(),
  pictures: z.array(pickedPicture).check(z.minLength(1), z.maxLength(MOST_PICKED)),
  /** The page's title: words that may help the search. */
  title: z.string().check(z.maxLength(500)),
});

export type PickedMessage = z.infer<typeof pickedMessage>;
