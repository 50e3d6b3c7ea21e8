import { t } from '@/components/words/words';
import { titleHint } from '@/lib/offers/title-hint';
import { httpUrl } from '@/lib/picture/addresses';
import type { PictureSource } from '@/lib/store/picture-records';
import type { KeywordSearch, SearchRecord, SeveralSearch } from '@/lib/store/records';

/** What a search is called: its keyword, its offer, or what its picture is of or comes from. */
export function nameOf(search: SearchRecord): string {
  switch (search.kind) {
    case 'keyword':
      return keywordName(search);
    case 'picture':
      return pictureName(search.source);
    case 'several':
      return severalName(search);
    case 'offer':
      return search.title ?? `${t('panel.offer')} ${search.offerId}`;
    case 'shop':
      return search.company === null
        ? t('search.shopOfOffer', { id: search.offerId })
        : t('search.shopOf', { company: search.company });
    case 'related':
      return search.title === null
        ? t('search.relatedToOffer', { id: search.offerId })
        : t('search.relatedTo', { title: search.title });
    case 'recommended':
      return t('browse.recommended.title');
    case 'pool':
      return t('search.pool', { id: search.wish.poolId });
  }
}

function severalName({ parts, title }: SeveralSearch): string {
  const pictures = t('several.name', { count: parts.length });
  return title === null || title === '' ? pictures : t('several.nameOf', { pictures, title });
}

/** Without words a search lists a category. */
function keywordName({ keyword, options: { category } }: KeywordSearch): string {
  return keyword === '' && category ? t('search.inCategory', { name: category.name }) : keyword;
}

function pictureName(source: PictureSource): string {
  switch (source.kind) {
    case 'stored':
      return source.name || t('panel.recentFile');
    case 'imageId':
      return `imageId ${source.imageId}`;
    case 'page':
      return titleHint(source.title) ?? hostName(source.pageAddress);
    case 'address': {
      const { offerTitle: title, address } = source;
      return title === undefined ? hostName(address) : t('search.sameAs', { title });
    }
  }
}

function hostName(address: string): string {
  const host = httpUrl(address)?.hostname;
  return host === undefined ? t('panel.recentFile') : t('panel.recentPicture', { host });
}
