import { t } from '@/components/words/words';
import { httpUrl } from '@/lib/picture/addresses';
import type { SearchRecord } from '@/lib/store/records';

/** What a search is called: its keyword, its offer, or where its picture comes from. */
export function nameOf(search: SearchRecord): string {
  if (search.kind === 'keyword') return search.keyword;
  if (search.kind === 'offer') return `${t('panel.offer')} ${search.offerId}`;
  const { source } = search;
  if (source.kind === 'stored') return source.name || t('panel.recentFile');
  if (source.kind === 'imageId') return `imageId ${source.imageId}`;
  const host = httpUrl(source.kind === 'page' ? source.pageAddress : source.address)?.hostname;
  return host === undefined ? t('panel.recentFile') : t('panel.recentPicture', { host });
}
