import type { Packing } from '../../../offers/detail';
import { parseCount } from '../../../offers/numbers';
import { offerIdOf, words, type FieldText } from '../../item-fields';
import { readable } from '../tolerant';
import type { ShippingPayload } from './schema';

/** Measures as the reply gives them: cm, and kg unless told otherwise. */
interface Measures {
  weight?: FieldText;
  length?: FieldText;
  width?: FieldText;
  height?: FieldText;
  pkgSizeSource?: FieldText;
}

const GRAMS_PER_KG = 1000;
const MM_PER_CM = 10;

/** The package of the offer as a whole; null where the reply measures nothing. */
export function packingOf(shipping: ShippingPayload): Packing | null {
  return shipping ? packed(shipping, GRAMS_PER_KG) : null;
}

/**
 * The packages of single variants, by skuId. Two lists tell of them, one with kg and one with g; the
 * first is newer and names its source, the second fills in what it leaves out.
 */
export function variantPackings(shipping: ShippingPayload): Map<string, Packing> {
  const packings = new Map<string, Packing>();
  const add = (skuId: FieldText, packing: Packing | null): void => {
    const id = offerIdOf(skuId);
    if (id === null || packing === null) return;
    const known = packings.get(id);
    packings.set(id, known ? filledIn(known, packing) : packing);
  };
  for (const item of readable(shipping?.skuShippingDetails)) {
    add(item.skuId, packed(item, GRAMS_PER_KG));
  }
  for (const item of readable(shipping?.skuShippingInfoList)) add(item.skuId, packed(item, 1));
  return packings;
}

function packed(measures: Measures, gramsPerUnit: number): Packing | null {
  const packing = {
    grams: measure(measures.weight, gramsPerUnit),
    length: measure(measures.length, MM_PER_CM),
    width: measure(measures.width, MM_PER_CM),
    height: measure(measures.height, MM_PER_CM),
  };
  const isKnown = Object.values(packing).some((value) => value !== null);
  return isKnown ? { ...packing, source: words(measures.pkgSizeSource) } : null;
}

/** Nothing weighs nothing: a zero is a field that the seller left alone. */
function measure(value: FieldText, factor: number): number | null {
  const amount = Math.round((parseCount(value) ?? 0) * factor);
  return amount > 0 && Number.isSafeInteger(amount) ? amount : null;
}

function filledIn(known: Packing, other: Packing): Packing {
  return {
    grams: known.grams ?? other.grams,
    length: known.length ?? other.length,
    width: known.width ?? other.width,
    height: known.height ?? other.height,
    source: known.source,
  };
}
