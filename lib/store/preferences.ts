import { INTERFACE_LANGUAGES } from '../locale/languages';
import { DIALECTS } from '../offers/dialects';
import { TITLE_LANGUAGES } from '../offers/platform-values';
import { z } from '../zod';
import { MOST_SITES } from './hover-sites';
import { oneByOne } from './one-by-one';
import { setting } from './setting';
import { siteSchema } from './site-schema';

/** 3.7, 5 and 50 starts a second. The last two are what an unofficial article names. */
export const CALL_RATES = ['careful', 'fast', 'contract'] as const;

export const preferencesSchema = z.object({
  interfaceLanguage: z.enum(['browser', ...INTERFACE_LANGUAGES]),
  theme: z.enum(['system', 'light', 'dark']),
  /** The language of translated titles. */
  titleLanguage: z.enum(TITLE_LANGUAGES),
  /** Languages that the platform refused; searches go straight to English for them. */
  refusedLanguages: z.array(z.enum(TITLE_LANGUAGES)),
  /** Always link to plain product pages, without 1688's tracking. */
  plainLinks: z.boolean(),
  /** When a picture finds nothing: once more, at 800 px, grey and with more contrast. */
  secondTry: z.boolean(),
  /** Pictures given in the panel are shown for cropping before they are searched for. */
  cropFirst: z.boolean(),
  /** Calls to the platform per day. */
  dayCap: z.number(),
  /** How fast calls may follow each other. */
  rate: z.enum(CALL_RATES),
  /** Seconds that a call, and that an upload, may take in all. */
  callSeconds: z.int().check(z.minimum(5), z.maximum(60)),
  uploadSeconds: z.int().check(z.minimum(10), z.maximum(120)),
  /** The interface that is asked first where several are connected. */
  dialect: z.enum(DIALECTS),
  /** Whether the panel's start page shows 1688's feed. */
  recommended: z.boolean(),
  /** Whether a click on a foreign picture asks for its host; off after a refusal. */
  askForHosts: z.boolean(),
  /** Sites whose pictures get a button of ours, as far as the browser lets us in there. */
  hoverSites: z.array(siteSchema).check(z.maxLength(MOST_SITES)),
  /** Sites whose pictures get none, though all sites were chosen. */
  hoverExceptions: z.array(siteSchema).check(z.maxLength(MOST_SITES)),
  /** The callback address registered for the app at 1688; null: this browser's own. */
  callbackAddress: z.nullable(z.string()),
});

export type Preferences = z.infer<typeof preferencesSchema>;

export const DEFAULT_PREFERENCES: Preferences = {
  interfaceLanguage: 'browser',
  theme: 'system',
  titleLanguage: 'en',
  refusedLanguages: [],
  plainLinks: false,
  secondTry: false,
  cropFirst: false,
  dayCap: 5000,
  rate: 'careful',
  callSeconds: 30,
  uploadSeconds: 60,
  dialect: 'crossborder',
  recommended: false,
  askForHosts: true,
  hoverSites: [],
  hoverExceptions: [],
  callbackAddress: null,
};

/** Field by field: one that is missing or of an older form falls back, and the others stay. */
const tolerant = z.object(
  Object.fromEntries(
    Object.entries(preferencesSchema.shape).map(([name, field]) => [
      name,
      z.catch(field, DEFAULT_PREFERENCES[name as keyof Preferences]),
    ]),
  ),
) as unknown as typeof preferencesSchema;

export const preferences = setting('local', 'preferences', tolerant, DEFAULT_PREFERENCES);

/** Other values for some preferences, or how they follow from those that hold. */
export type PreferencesChange =
  Partial<Preferences> | ((latest: Preferences) => Partial<Preferences>);

const inTurn = oneByOne();

/** Changes some preferences and leaves the others. */
export function changePreferences(change: PreferencesChange): Promise<void> {
  return inTurn(async () => {
    const latest = await preferences.read();
    const changed = typeof change === 'function' ? change(latest) : change;
    await preferences.write({ ...latest, ...changed });
  });
}
