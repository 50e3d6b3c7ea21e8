import { NO_OPTIONS } from '../offers/search-options';
import type {
  KeywordSearch,
  OfferLookup,
  PictureSearch,
  PoolSearch,
  RecommendedSearch,
  RelatedSearch,
  SearchRecord,
  SearchStep,
  SeveralSearch,
  ShopSearch,
} from '../store/records';
import type { SearchParts } from './parts';
import type { DoneBefore, SearchWish } from './records';
import { titleLanguage } from './title-language';

/** A search that is to begin, under an id of the caller's. */
interface Beginning {
  id: string;
  wish: SearchWish;
  step: SearchStep;
}

/** The records of a new search: one, or for several pictures the whole and a part for each of them. */
export async function recordsOf(
  parts: SearchParts,
  { id, wish, step }: Beginning,
): Promise<SearchRecord[]> {
  const base = await begun(parts, step);
  const options = 'options' in wish ? wish.options : NO_OPTIONS;
  if (wish.kind !== 'several') return [{ ...base, id, options, ...particulars(wish) }];
  const pictures = wish.pictures.map((picture) => ({
    ...base,
    id: crypto.randomUUID(),
    options,
    partOf: id,
    ...particulars(picture),
  }));
  const several: Pick<SeveralSearch, 'kind' | 'parts' | 'searched' | 'title' | 'notes'> = {
    kind: 'several',
    parts: pictures.map((picture) => picture.id),
    searched: 0,
    title: wish.title,
    notes: wish.notes,
  };
  return [{ ...base, id, options, ...several }, ...pictures];
}

/** What holds for every search at its beginning. */
async function begun(
  parts: SearchParts,
  step: SearchStep,
): Promise<Omit<SearchRecord, 'id' | 'kind' | 'options' | 'notes'>> {
  const now = parts.now();
  return {
    createdAt: now,
    updatedAt: now,
    state: 'running',
    step,
    starts: 0,
    language: await titleLanguage(parts),
    dialect: null,
    pagesRead: 0,
    pagesWanted: 1,
    total: null,
    more: false,
    dropped: 0,
    ownPage: null,
    failure: null,
  };
}

/** What each kind of search has for itself. */
type Particulars =
  | Pick<KeywordSearch, 'kind' | 'keyword' | 'notes'>
  | Pick<PictureSearch, 'kind' | 'source' | keyof DoneBefore>
  | Pick<OfferLookup, 'kind' | 'offerId' | 'title' | 'notes'>
  | Pick<ShopSearch, 'kind' | 'offerId' | 'sellerOpenId' | 'company' | 'notes'>
  | Pick<RelatedSearch, 'kind' | 'offerId' | 'title' | 'notes'>
  | Pick<RecommendedSearch, 'kind' | 'notes'>
  | Pick<PoolSearch, 'kind' | 'wish' | 'taskId' | 'filling' | 'gone' | 'notes'>;

/** What is known of a picture before anything is done for it. */
export const NOTHING_DONE: DoneBefore = {
  notes: [],
  region: null,
  regions: null,
  picture: {
    originalId: null,
    way: null,
    preparedId: null,
    imageId: null,
    imageAddress: null,
    publicAddress: null,
    sent: null,
    reused: false,
  },
};

function particulars(wish: Exclude<SearchWish, { kind: 'several' }>): Particulars {
  switch (wish.kind) {
    case 'keyword':
      return { kind: 'keyword', keyword: wish.keyword, notes: [] };
    case 'shop': {
      const { offerId, sellerOpenId, company } = wish;
      return { kind: 'shop', offerId, sellerOpenId, company, notes: [] };
    }
    case 'pool': {
      const { wish: asked, taskId } = wish;
      return { kind: 'pool', wish: asked, taskId, filling: [], gone: [], notes: [] };
    }
    case 'picture':
      return { kind: 'picture', source: wish.source, ...(wish.done ?? NOTHING_DONE) };
    default:
      return { ...wish, notes: [] };
  }
}
