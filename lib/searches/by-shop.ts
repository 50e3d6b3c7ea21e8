import { failure, success, type Outcome } from '../failures/outcome';
import type { Catalogue } from '../gateway/catalogue';
import type { ShopSearch } from '../store/records';
import { answererOf } from './answering';
import { readDetailOf } from './by-offer';
import { keepPage } from './pages';
import type { SearchParts } from './parts';
import { change } from './records';

/**
 * Reads the next page of a shop's offers. A shop is named by its `sellerOpenId`, which only the detail
 * of one of its offers tells: where it is not known, that one call comes first.
 */
export async function searchShop(
  parts: SearchParts,
  record: ShopSearch,
): Promise<Outcome<ShopSearch>> {
  const answerer = await answererOf(parts, record, 'shop');
  if (!answerer.ok) return answerer;
  const { catalogue } = answerer.value;
  const asking = await change(parts, answerer.value.record, { step: 'searching' });
  const known = await withSeller(parts, asking, catalogue);
  if (!known.ok) return known;
  const { sellerOpenId, language, options, pagesRead } = known.value;
  if (sellerOpenId === null) return failure('seller-unknown');
  const page = await catalogue.shop({ sellerOpenId, language, options, page: pagesRead + 1 });
  return page.ok ? success(await keepPage(parts, known.value, page.value)) : page;
}

async function withSeller(
  parts: SearchParts,
  record: ShopSearch,
  catalogue: Catalogue,
): Promise<Outcome<ShopSearch>> {
  if (record.sellerOpenId !== null) return success(record);
  const { offerId, language } = record;
  const detail = await readDetailOf(catalogue, { offerId, language });
  if (!detail.ok) return detail;
  const { sellerOpenId, offer } = detail.value.answer;
  if (sellerOpenId === null) return failure('seller-unknown');
  return success(
    await change(parts, record, { sellerOpenId, company: record.company ?? offer.company }),
  );
}
