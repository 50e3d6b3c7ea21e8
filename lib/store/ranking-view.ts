import { RANKING_KINDS } from '../offers/platform-values';
import { DEFAULT_RANKED, MOST_RANKED } from '../offers/ranking';
import { z } from '../zod';
import { inIncognito } from './incognito';
import { setting, type Setting } from './setting';

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

const kept = setting('local', 'rankingView', viewSchema, FIRST_RANKING_VIEW);

/** The last list that was looked at; not kept in incognito windows, which share the storage. */
export const rankingView: Setting<RankingView> = {
  ...kept,
  read: () => (inIncognito() ? Promise.resolve(FIRST_RANKING_VIEW) : kept.read()),
  write: (view) => (inIncognito() ? Promise.resolve() : kept.write(view)),
};

const choicesSchema = z.object({
  /** Their lists are read once a day. */
  pinned: z.array(category),
  /** The latest first. */
  recent: z.array(category),
});

/** Categories that are pinned or were looked at lately. */
export type CategoryChoices = z.infer<typeof choicesSchema>;

const NO_CHOICES: CategoryChoices = { pinned: [], recent: [] };
const keptChoices = setting('local', 'rankingCategories', choicesSchema, NO_CHOICES);

export const categoryChoices: Setting<CategoryChoices> = {
  ...keptChoices,
  write: (choices) => (inIncognito() ? Promise.resolve() : keptChoices.write(choices)),
};
