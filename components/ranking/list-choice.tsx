import { useId } from 'preact/hooks';
import { Fold } from '@/components/base/fold';
import field from '@/components/base/field.module.css';
import { t } from '@/components/words/words';
import { RANKING_KINDS, SURE_RANKING_KINDS, type RankingKind } from '@/lib/offers/platform-values';
import styles from './list-choice.module.css';

const LESS_CERTAIN = RANKING_KINDS.slice(SURE_RANKING_KINDS.length);

interface Props {
  kind: RankingKind;
  change: (kind: RankingKind) => void;
}

/** Which list of the category: the three that are sure at hand, the others behind a word about them. */
export function ListChoice({ kind, change }: Props) {
  const id = useId();
  const radios = (kinds: readonly RankingKind[]) => (
    <div class={styles.segments}>
      {kinds.map((one) => (
        <label key={one} class={styles.segment} for={`${id}-${one}`}>
          <input
            id={`${id}-${one}`}
            type="radio"
            name={id}
            checked={one === kind}
            onChange={() => change(one)}
          />
          {t(`values.ranking.${one}`)}
        </label>
      ))}
    </div>
  );
  return (
    <fieldset class={field.field} role="radiogroup" aria-labelledby={id}>
      <legend class={field.label} id={id}>
        {t('ranking.list.label')}
      </legend>
      {radios(SURE_RANKING_KINDS)}
      <Fold summary={t('ranking.list.more')} open={LESS_CERTAIN.includes(kind)}>
        {radios(LESS_CERTAIN)}
        <p class={field.hint}>{t('ranking.list.lessCertain')}</p>
      </Fold>
    </fieldset>
  );
}
