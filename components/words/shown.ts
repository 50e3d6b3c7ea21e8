import {
  formatBytes,
  formatCount,
  formatDay,
  formatFen,
  formatFenRange,
  formatMeasures,
  formatMoment,
  formatShare,
  formatWeight,
} from '@/lib/locale/formats';
import { language } from './words';

/** Formats in the language of the interface; see `lib/locale/formats`. */
export const shown = {
  fen: (fen: number) => formatFen(fen, language.value),
  /** One price, or from which to which. */
  fenRange: (from: number, to: number | null) => formatFenRange(from, to, language.value),
  count: (count: number) => formatCount(count, language.value),
  share: (share: number) => formatShare(share, language.value),
  bytes: (bytes: number) => formatBytes(bytes, language.value),
  weight: (grams: number) => formatWeight(grams, language.value),
  /** Sides in millimetres. */
  measures: (sides: readonly (number | null)[]) => formatMeasures(sides, language.value),
  day: (day: string) => formatDay(day, language.value),
  moment: (time: number) => formatMoment(time, language.value),
};
