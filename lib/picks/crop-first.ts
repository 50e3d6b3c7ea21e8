import { fromThrown } from '../failures/thrown';
import { takesBytes } from '../offers/dialects';
import { NO_OPTIONS } from '../offers/search-options';
import { titleHint } from '../offers/title-hint';
import { httpUrl } from '../picture/addresses';
import { readSource } from '../reading/ladder';
import { lookedAt } from '../reading/look';
import { withoutData } from '../searches/fit-picture';
import type { SearchParts } from '../searches/parts';
import { openSearch } from '../searches/records';
import { panelView, replacePlaceIf, showPlace, type Place } from '../store/panel-view';
import { keepRead } from '../store/pictures';
import type { PictureSource } from '../store/picture-records';

/** What is to come of a picture. */
export interface CropGoal {
  /** Of the search; a picture that is looked at before it is kept under the same id. */
  searchId: string;
  /** The window whose panel shows it. */
  shownIn: number;
}

type CropPlace = Extract<Place, { kind: 'crop' }>;

/** Whether a picture is shown before it is searched for: a person wants it, and a part can be sent. */
export async function isCropWanted(
  parts: Pick<SearchParts, 'preferences' | 'connection'>,
): Promise<boolean> {
  const { cropFirst } = await parts.preferences();
  return cropFirst && takesBytes(await parts.connection());
}

/**
 * Shows in a window's panel that a picture is being read; what becomes of it is up to `readToCrop`.
 * @param isAsked the browser asks the person first whether the picture's host may be read
 */
export async function showAwaited(
  { now }: Pick<SearchParts, 'now'>,
  { searchId, shownIn }: CropGoal,
  source: PictureSource,
  isAsked = false,
): Promise<void> {
  const asksFor = isAsked ? hostOf(source) : undefined;
  const awaited = { since: now(), ...(asksFor !== undefined && { asksFor }) };
  await showPlace(shownIn, { ...placeOf(searchId, source), awaited });
}

/**
 * Reads a picture and shows it in a window's panel, where a person says what of it is searched for.
 * What cannot be read is searched for as it is, which may go by its address, or says why not. Who has
 * gone elsewhere meanwhile is left there. Never throws. `showAwaited` comes before it.
 * @param asked comes when the browser has been answered whether the picture's host may be read
 */
export async function readToCrop(
  parts: SearchParts,
  { searchId, shownIn }: CropGoal,
  source: PictureSource,
  asked: Promise<void> | null = null,
): Promise<void> {
  const place = placeOf(searchId, source);
  const isAwaited = (shown: Place): boolean =>
    shown.kind === 'crop' && shown.pictureId === searchId;
  const goOn = (next: Place): Promise<void> => replacePlaceIf(shownIn, isAwaited, next);
  try {
    await asked;
    if (asked) await goOn({ ...place, awaited: { since: parts.now() } });
    // As the search would: the click's own address may be that of a placeholder.
    const looked =
      source.kind === 'page' ? await lookedAt(parts.reading, source, parts.now()) : source;
    if (await readAndKept(parts, searchId, looked)) {
      await goOn(place);
    } else if (isAwaited((await panelView(shownIn).read()).place)) {
      const wish = { kind: 'picture', source: looked, options: NO_OPTIONS } as const;
      await openSearch(parts, searchId, wish);
      await goOn({ kind: 'search', searchId });
    }
  } catch (error) {
    const thrown = fromThrown('a picture to crop', error);
    if (!thrown.ok) await goOn({ kind: 'message', code: thrown.error.code });
  }
}

/** @returns whether the picture could be read, and lies in the store now */
async function readAndKept(
  { reading, now }: SearchParts,
  id: string,
  source: PictureSource,
): Promise<boolean> {
  const picture = await readSource(reading, source);
  if (!picture.ok) return false;
  const { bytes, way, isGuess } = picture.value;
  const read = { source: withoutData(source), way, isGuess };
  await keepRead({ id, blob: new Blob([bytes]), createdAt: now(), read });
  return true;
}

/** A cut-out keeps nothing of its picture's source but what is told here. */
function placeOf(pictureId: string, source: PictureSource): CropPlace {
  const title = 'title' in source ? titleHint(source.title) : null;
  const name = (source.kind === 'stored' ? source.name : title) ?? hostOf(source);
  return {
    kind: 'crop',
    pictureId,
    ...(name !== undefined && { name }),
    ...(title !== null && { title }),
  };
}

function hostOf(source: PictureSource): string | undefined {
  return 'address' in source ? httpUrl(source.address)?.hostname : undefined;
}
