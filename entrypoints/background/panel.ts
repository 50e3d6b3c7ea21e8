import { browser } from 'wxt/browser';
import { fromThrown } from '@/lib/failures/thrown';
import { showPlace, type Place } from '@/lib/store/panel-view';

/**
 * Opens the panel of the window in which a person did something. What is done in the panel itself
 * comes without a window: the panel is open there. A site's pop-up window has no room for a panel,
 * though Chrome says that it opened one: a tab shows it instead.
 * @returns the window whose view is shown
 */
export async function openPanel(clicked: number | undefined): Promise<number | undefined> {
  if (clicked === undefined) return (await browser.windows.getLastFocused()).id;
  // Before the first wait, or the click's right to open it is gone.
  const opening = browser.sidePanel.open({ windowId: clicked });
  const isOpen = await opening.then(
    async () => (await browser.windows.get(clicked)).type === 'normal',
    () => false,
  );
  if (isOpen) return clicked;
  const { windowId } = await browser.tabs.create({
    url: browser.runtime.getURL('/sidepanel.html'),
  });
  await browser.windows.update(windowId, { focused: true });
  return windowId;
}

/** Shows something in the panel that is being opened. */
export async function showInPanel(panel: Promise<number | undefined>, place: Place): Promise<void> {
  const windowId = await panel;
  if (windowId !== undefined) await showPlace(windowId, place);
}

/**
 * Says in the panel that is being opened why nothing came of a press.
 * @param what was being done
 */
export async function explainInPanel(
  panel: Promise<number | undefined>,
  what: string,
  error: unknown,
): Promise<void> {
  const thrown = fromThrown(what, error);
  if (!thrown.ok) await showInPanel(panel, { kind: 'message', code: thrown.error.code });
}
