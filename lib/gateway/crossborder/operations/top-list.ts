import { success } from '../../../failures/outcome';
import { parseCount } from '../../../offers/numbers';
import { MOST_RANKED, type RankedOffer, type Ranking } from '../../../offers/ranking';
import { z } from '../../../zod';
import type { RankingQuery } from '../../catalogue';
import { LIVES } from '../../http';
import { fieldText, offerIdOf, platformPicture, words } from '../../item-fields';
import type { Operation } from '../operation';
import { categoryIdOf, labels } from '../readers';
import { entries, readable, texts } from '../tolerant';

const rowSchema = z.object({
  itemId: z.union([z.number(), z.string()]),
  title: fieldText,
  translateTitle: fieldText,
  imgUrl: fieldText,
  sort: fieldText,
  serviceList: texts,
  buyerNum: fieldText,
  soldOut: fieldText,
  goodsScore: fieldText,
});
const rankingSchema = z.object({
  rankId: fieldText,
  rankName: fieldText,
  rankProductModels: entries(rowSchema),
});
type RankingPayload = z.infer<typeof rankingSchema>;

/**
 * A list of a category, without prices and links. Its pictures come over http from a host of their
 * own, already small; the same address over https is used (L). Source: open.1688.com API page,
 * facts 2.10 (H); of the kinds, the first three are official, the others M.
 */
export const topList: Operation<RankingQuery, RankingPayload, Ranking> = {
  name: 'product.topList.query',
  wrapper: 'rankQueryParams',
  lifeMs: LIVES.list,
  parameters: ({ categoryId, kind, limit, language }) => ({
    rankId: categoryId,
    rankType: kind,
    limit,
    language,
  }),
  schema: rankingSchema,
  promised: ['title', 'translateTitle', 'imgUrl', 'sort', 'soldOut'].map(
    (name) => `rankProductModels[].${name}`,
  ),
  read: ({ rankId, rankName, rankProductModels }, { categoryId, kind }) => {
    const items = (rankProductModels ?? []).slice(0, MOST_RANKED);
    const rows = items.map(rankedOffer).filter((row) => row !== null);
    return success({
      id: categoryIdOf(rankId) ?? categoryId,
      name: words(rankName),
      kind,
      rows,
      dropped: items.length - rows.length,
    });
  },
};

function rankedOffer(row: z.infer<typeof rowSchema> | null): RankedOffer | null {
  const offerId = offerIdOf(row?.itemId);
  if (row === null || offerId === null) return null;
  return {
    offerId,
    titleChinese: words(row.title),
    titleTranslated: words(row.translateTitle),
    picture: platformPicture(row.imgUrl),
    place: parseCount(row.sort),
    buyers: parseCount(row.buyerNum),
    sold: parseCount(row.soldOut),
    score: parseCount(row.goodsScore),
    services: labels(readable(row.serviceList)),
  };
}
