import type { PickMode } from '../messages/pick-order';
import { isClosedFile } from '../reading/hosts';
import { startPicker } from '../reading/picker';
import { captureTab } from '../reading/screen';
import { callsLeft } from '../searches/calls-left';
import { showPlace } from '../store/panel-view';
import { awaitPick, forgetPick } from '../store/pending-pick';
import { keepPicture } from '../store/pictures';
import type { PickParts } from './parts';

/** The tab in which something is to be picked. */
export interface PickedTab {
  tabId: number;
  windowId: number;
  /** Of its page, as far as the browser tells it. */
  address?: string | undefined;
}

/**
 * Lets a person pick on a page. A page that lets no script in is captured as it is seen, and the part
 * that matters is chosen in the panel; where that is forbidden too, the panel says so.
 * @param shownIn the window whose panel shows what comes of it
 */
export async function startPick(
  parts: PickParts,
  tab: PickedTab,
  mode: PickMode,
  shownIn: number,
): Promise<void> {
  const token = crypto.randomUUID();
  const { theme } = await parts.preferences();
  const { dialects } = await parts.connection();
  const budget = { dialects, left: await callsLeft(parts) };
  const { tabId } = tab;
  await awaitPick({ token, tabId, shownIn, askedAt: parts.now() });
  const language = await parts.language();
  const clock = { now: parts.now, wait: parts.reading.wait };
  const started = await startPicker(clock, tabId, { token, mode, language, theme, budget });
  if (started.ok) return;
  await forgetPick(token);
  await cropWhatIsSeen(parts, tab, shownIn);
}

async function cropWhatIsSeen(parts: PickParts, tab: PickedTab, shownIn: number): Promise<void> {
  const screen = await captureTab(tab);
  if (!screen.ok) {
    const code = (await isClosedFile(tab.address ?? '')) ? 'picture-on-disk' : 'page-closed';
    await showPlace(shownIn, { kind: 'message', code });
    return;
  }
  const pictureId = await keepPicture(screen.value, parts.now());
  await showPlace(shownIn, { kind: 'crop', pictureId });
}

/** The same in the tab that a person looks at. */
export async function startPickInFront(
  parts: PickParts,
  windowId: number,
  mode: PickMode,
): Promise<void> {
  const tabId = await parts.frontTab(windowId);
  if (tabId === null) await showPlace(windowId, { kind: 'message', code: 'page-closed' });
  else await startPick(parts, { tabId, windowId }, mode, windowId);
}
