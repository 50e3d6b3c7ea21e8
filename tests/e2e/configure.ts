import type { Page } from 'playwright-core';
import { until } from '../browser';
import type { Stage } from './stage';

/** What chrome://extensions can do for the person who looks at it. */
interface ExtensionsPage {
  developerPrivate: {
    updateProfileConfiguration: (change: object) => Promise<void>;
    updateExtensionConfiguration: (change: object) => Promise<void>;
  };
}

/**
 * Turns a switch on the extension's own page in the browser, which loads the extension anew.
 * @returns the options page, once the extension is there again
 */
export async function configureExtension(
  { browser }: Stage,
  change: { incognitoAccess?: boolean; fileAccess?: boolean },
): Promise<Page> {
  const extensions = await browser.open('chrome://extensions');
  await extensions.evaluate(
    async (configuration) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPage }).chrome;
      // Without it an unpacked extension does not come back from being loaded anew.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration(configuration);
    },
    { extensionId: browser.extensionId, ...change },
  );
  await extensions.close();
  return until(() => browser.extensionPage('options.html').catch(() => null), {
    what: 'the extension to be loaded anew',
  });
}
