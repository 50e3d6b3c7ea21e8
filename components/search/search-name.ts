import { t } from '@/components/words/words';
import { httpUrl } from '@/lib/picture/addresses';
import type {
  KeywordSearch,
  PictureSource,
  SearchRecord,
  SeveralSearch,
} from '@/lib/store/records';

/** What a search is called: its keyword, its offer, or where its picture comes from. */
export function nameOf(search: SearchRecord): string {
  switch (search.kind) {
    case 'keyword':
      return keywordName(search);
    case 'picture':
      return pictureName(search.source);
    case 'several':
      return severalName(search);
    case 'offer':
      return `${t('panel.offer')} ${search.offerId}`;
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
  if (source.kind === 'stored') return source.name || t('panel.recentFile');
  if (source.kind === 'imageId') return `imageId ${source.imageId}`;
  const host = httpUrl(source.kind === 'page' ? source.pageAddress : source.address)?.hostname;
  return host === undefined ? t('panel.recentFile') : t('panel.recentPicture', { host });
}
