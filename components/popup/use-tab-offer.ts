import { useTabAddress } from '@/components/state/use-tab-address';
import { parseOfferReference } from '@/lib/offers/references';

/** The offer whose product page the current tab shows; null where it shows another page. */
export function useTabOffer(): string | null {
  return parseOfferReference(useTabAddress() ?? '');
}
