import { language } from '@/components/words/words';
import type { Bilingual } from '@/lib/offers/detail';
import type { TitleLanguage } from '@/lib/offers/platform-values';

/** A text with the language that it is in. */
export interface Spoken {
  text: string;
  lang: string;
}

/** What is known of a text in two languages, the reader's own language first; equal ones once. */
export function textsOf(
  { chinese, translated }: Bilingual,
  titleLanguage: TitleLanguage,
): Spoken[] {
  const both = [
    { text: translated ?? '', lang: titleLanguage },
    { text: chinese ?? '', lang: 'zh-CN' },
  ];
  if (language.value === 'zh-CN') both.reverse();
  const known = both.filter(({ text }) => text !== '');
  return known[0]?.text === known[1]?.text ? known.slice(0, 1) : known;
}
