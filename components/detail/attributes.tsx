import { t } from '@/components/words/words';
import type { Attribute } from '@/lib/offers/detail';
import type { TitleLanguage } from '@/lib/offers/platform-values';
import { BothLanguages } from './both-languages';
import styles from './detail.module.css';
import { Facts } from './facts';
import { Section } from './section';

interface Props {
  attributes: readonly Attribute[];
  titleLanguage: TitleLanguage;
}

/** The product's properties, with their names and values in both languages. */
export function Attributes({ attributes, titleLanguage }: Props) {
  if (attributes.length === 0) return null;
  const facts = attributes.map(({ name, values }, index) => ({
    key: String(index),
    name: <BothLanguages text={name} titleLanguage={titleLanguage} />,
    value:
      values.length === 0 ? (
        t('detail.unknown')
      ) : (
        <ul class={styles.values}>
          {values.map((value, at) => (
            <li key={at}>
              <BothLanguages text={value} titleLanguage={titleLanguage} />
            </li>
          ))}
        </ul>
      ),
  }));
  return (
    <Section name="attributes" title={t('detail.attributes.title')}>
      <Facts facts={facts} />
    </Section>
  );
}
