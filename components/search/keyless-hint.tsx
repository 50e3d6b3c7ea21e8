import { KeyRound } from 'lucide';
import { browser } from 'wxt/browser';
import { Button } from '@/components/base/button';
import { Notice } from '@/components/base/notice';
import { t } from '@/components/words/words';

/** Says in one sentence what a key adds, with the way to it. */
export function KeylessHint({ text }: { text: string }) {
  return (
    <Notice>
      <p>{text}</p>
      <div>
        <Button icon={KeyRound} press={() => browser.runtime.openOptionsPage()}>
          {t('search.addKey')}
        </Button>
      </div>
    </Notice>
  );
}
