import { textsOf } from '@/components/offer/bilingual';
import { titleLanguage } from '@/components/state/title-language';
import { t } from '@/components/words/words';
import { ROOT_CATEGORY, type Category } from '@/lib/offers/category';
import styles from './browse.module.css';

/** What a category is called: in the reader's language where that is known, else by its id. */
export function nameOfCategory(category: Category): string {
  if (category.id === ROOT_CATEGORY) return t('browse.categories.all');
  return namesOf(category)[0]?.text ?? category.id;
}

function namesOf({ nameChinese, nameTranslated }: Category): ReturnType<typeof textsOf> {
  return textsOf({ chinese: nameChinese, translated: nameTranslated }, titleLanguage());
}

/** Both names of a category, the one in the reader's language first. */
export function CategoryNames({ category }: { category: Category }) {
  const [first, second] = namesOf(category);
  return (
    <>
      <span class={styles.name} dir="auto" lang={first?.lang}>
        {first?.text ?? category.id}
      </span>
      {second && (
        <span class={styles.other} dir="auto" lang={second.lang}>
          {second.text}
        </span>
      )}
    </>
  );
}
