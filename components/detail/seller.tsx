import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import type { OfferDetail } from '@/lib/offers/detail';
import { Facts, known, type Fact } from './facts';
import { Section } from './section';

const SCORES = ['service', 'logistics', 'disputes', 'goods', 'afterSales', 'advice'] as const;
const SHARES = ['repeatBuyers', 'collectedIn48Hours', 'qualityRefunds'] as const;

/** Who sells it, and what buyers and the platform say of them. */
export function Seller({ detail: { offer, scores } }: { detail: OfferDetail }) {
  const { company, companyAddress } = offer;
  const facts = known([
    company && chinese('company', t('detail.seller.company'), company),
    companyAddress && chinese('address', t('detail.seller.address'), companyAddress),
    scores.medalLevel !== null && {
      key: 'medal',
      name: t('detail.seller.medal'),
      value: t('detail.seller.medalLevel', { level: scores.medalLevel }),
    },
    ...SCORES.map((key) => {
      const score = scores[key];
      const name = t(`detail.seller.${key}`);
      return score !== null && { key, name, value: t('detail.seller.score', { score }) };
    }),
    ...SHARES.map((key) => {
      const share = scores[key];
      return share !== null && { key, name: t(`detail.seller.${key}`), value: shown.share(share) };
    }),
  ]);
  if (facts.length === 0) return null;
  return (
    <Section name="seller" title={t('detail.seller.title')}>
      <Facts facts={facts} />
    </Section>
  );
}

/** A fact that the platform tells in Chinese only. */
function chinese(key: string, name: string, words: string): Fact {
  return { key, name, value: <span lang="zh-CN">{words}</span> };
}
