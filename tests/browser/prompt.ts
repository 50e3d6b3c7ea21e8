import { rootScreenshot } from './screenshot';
import { lightnessOf, standsStill } from './seen';
import { until } from './until';
import { pressKeys } from './windows';

const APPEAR_MS = 5000;
const LEAVE_MS = 3000;

/** A piece of the frame right of the tabs, of the window that the launcher puts in the corner. */
const FRAME = '300x8+800+4';

/** Of 1: the light frame has 0.88, under a prompt's shade 0.53; measured in Chromium 156. */
const SHADED_BELOW = 0.7;

/** Within the prompt, its buttons included, in the launcher's 1280 x 900. */
const PROMPT = '400x190+440+88';

/** "Allow" is disabled for its first 500 ms, against clicks that were meant for something else. */
const STILL_MS = 650;

/**
 * Answers Chromium's "has requested additional permissions" as a person with a keyboard would.
 * Resolves when the prompt is gone; ask `permissions.contains` for what came of it. A permission
 * that the extension once had is given back without any prompt.
 */
export async function answerPermissionPrompt(
  display: string,
  answer: 'allow' | 'deny',
): Promise<void> {
  await until(() => promptIsOpen(display), {
    what: 'the permission prompt',
    timeoutMs: APPEAR_MS,
  });
  if (answer === 'allow') {
    await standsStill(display, {
      what: 'the permission prompt',
      part: PROMPT,
      stillMs: STILL_MS,
      timeoutMs: APPEAR_MS,
    });
    // The focus starts on Deny.
    await pressKeys(display, 'Tab', 'Return');
  } else {
    await pressKeys(display, 'Escape');
  }
  try {
    await until(async () => !(await promptIsOpen(display)), {
      what: 'the permission prompt to close',
      timeoutMs: LEAVE_MS,
    });
  } catch (error) {
    const path = await rootScreenshot(display, `prompt-stayed-${Date.now()}`);
    throw new Error(`the permission prompt did not take "${answer}", see ${path}`, {
      cause: error,
    });
  }
}

/**
 * Whether a prompt covers the browser. It is drawn inside the browser's window, so neither the X
 * server nor the debugging protocol knows of it; but the window's frame turns dark behind it.
 */
export async function promptIsOpen(display: string): Promise<boolean> {
  return (await lightnessOf(display, FRAME)) < SHADED_BELOW;
}
