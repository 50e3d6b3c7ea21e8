import { browser } from 'wxt/browser';
import { success } from '@/lib/failures/outcome';
import { fromThrown } from '@/lib/failures/thrown';
import { adoptSite } from '@/lib/hover/choose';
import { fitHover } from '@/lib/hover/register';
import { createHoverGate, takeHovered } from '@/lib/hover/take';
import { hoveredEnvelope } from '@/lib/messages/hovered';
import { isOwnPage } from '@/lib/messages/receive';
import { httpUrl } from '@/lib/picture/addresses';
import type { PickParts } from '@/lib/picks/parts';
import { preferences } from '@/lib/store/preferences';
import { openPanel } from './panel';

/**
 * Listens for presses of the button on pictures. Any frame of a tab may send one, if its page is on a
 * site that is chosen and granted.
 */
export function onHovered(parts: PickParts): void {
  const counts = createHoverGate(parts.now);
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const { tab, frameId = 0, url = '', origin = '' } = sender;
    const isPage = sender.id === browser.runtime.id && !isOwnPage(sender);
    const read = isPage ? hoveredEnvelope.safeParse(message) : null;
    if (!read?.success || tab?.id === undefined) return false;
    if (!counts(tab.id)) {
      reply(success(null));
      return false;
    }
    const { id: tabId, windowId } = tab;
    // A frame without an address of its own has the origin of the page that made it.
    const pageAddress = httpUrl(url) ? url : origin;
    // In the listener's first turn: later the panel may not be opened any more. A message that a
    // content script sends in a click brings the click's right along; after a wait it is gone.
    const panel = openPanel(windowId);
    void takeHovered(parts, read.data.hovered, { pageAddress, tabId, frameId, windowId }, panel)
      .catch((error: unknown) => fromThrown('a hovered picture', error))
      .then(reply);
    return true;
  });
}

/** Keeps the button where it may be, whoever changes that: the person here, or in the browser. */
export function followHoverSites({ now }: PickParts): void {
  const fitted = (): void => {
    fitHover().catch((error: unknown) => console.error('the button’s sites', error));
  };
  preferences.watch(fitted);
  browser.permissions.onRemoved.addListener(fitted);
  browser.permissions.onAdded.addListener(() => {
    void adoptSite(now()).then(fitted, (error: unknown) => {
      console.error('a site for the button', error);
    });
  });
}
