import { useState } from 'preact/hooks';
import { Select } from '@/components/base/select';
import { t } from '@/components/words/words';
import { COLLECTIONS, type Collection } from '@/lib/offers/platform-values';
import { DigitsField } from './digits-field';
import styles from './narrowing.module.css';

type Choice = 'none' | Collection | 'own';

interface Props {
  collectionId: string | null;
  change: (collectionId: string | null) => void;
}

/** A collection that 1688 puts together: one of the public ones, or any by its id. */
export function CollectionField({ collectionId, change }: Props) {
  const known = COLLECTIONS.find((id) => id === collectionId);
  const [isOwn, setOwn] = useState(collectionId !== null && known === undefined);
  const choose = (choice: Choice): void => {
    setOwn(choice === 'own');
    change(choice === 'none' || choice === 'own' ? null : choice);
  };
  return (
    <div class={styles.row}>
      <Select<Choice>
        label={t('search.collection')}
        value={isOwn ? 'own' : (known ?? 'none')}
        options={[
          { value: 'none', label: t('search.collectionNone') },
          ...COLLECTIONS.map((id) => ({ value: id, label: t(`values.collection.${id}`) })),
          { value: 'own', label: t('search.collectionOwn') },
        ]}
        change={choose}
      />
      {isOwn && (
        <DigitsField
          label={t('search.collectionId')}
          most={18}
          value={collectionId ?? ''}
          change={(id) => change(id === '' ? null : id)}
        />
      )}
    </div>
  );
}
