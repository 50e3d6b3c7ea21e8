import { RANKING_KINDS } from '../offers/platform-values';
import { DEFAULT_RANKED, MOST_RANKED } from '../offers/ranking';
import { z } from '../zod';
import { oneByOne } from './one-by-one';
import { privateSetting } from './private-setting';

const category = z.object({ id: z.string(), name: z.string() });

/** A category as it was chosen, under the name that it had then. */
export type NamedCategory = z.infer<typeof category>;

const viewSchema = z.object({
  category: z.nullable(category),
  kind: z.enum(RANKING_KINDS),
  limit: z.int().check(z.minimum(1), z.maximum(MOST_RANKED)),
});

/** What the Rankings tab shows. */
export type RankingView = z.infer<typeof viewSchema>;

export const FIRST_RANKING_VIEW: RankingView = {
  category: null,
  kind: 'complex',
  limit: DEFAULT_RANKED,
};

/** The last list that was looked at, in whichever window. */
export const rankingView = privateSetting('local', 'rankingView', viewSchema, FIRST_RANKING_VIEW);

const panelsSchema = z.record(z.string(), viewSchema);

/** Which list each window's panel shows, by the window's id. */
export type PanelRankings = z.infer<typeof panelsSchema>;

/** They last as long as the browser session, as what else a panel shows. */
export const panelRankings = privateSetting('session', 'panelRankings', panelsSchema, {});

const choicesSchema = z.object({
  /** Their lists are read once a day, but for those of incognito windows. */
  pinned: z.array(category),
  /** The latest first. */
  recent: z.array(category),
});

/** Categories that are pinned or were looked at lately. */
export type CategoryChoices = z.infer<typeof choicesSchema>;

const NO_CHOICES: CategoryChoices = { pinned: [], recent: [] };

export const categoryChoices = privateSetting(
  'local',
  'rankingCategories',
  choicesSchema,
  NO_CHOICES,
);

const inTurn = oneByOne();

/** Changes which lists panels show. */
export function changePanelRankings(
  change: (latest: PanelRankings) => PanelRankings,
): Promise<void> {
  return inTurn(async () => panelRankings.write(change(await panelRankings.read())));
}

/** Changes which categories are pinned or recent. */
export function changeChoices(
  change: (latest: CategoryChoices) => Partial<CategoryChoices>,
): Promise<void> {
  return inTurn(async () => {
    const latest = await categoryChoices.read();
    await categoryChoices.write({ ...latest, ...change(latest) });
  });
}
