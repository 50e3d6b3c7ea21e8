import { ClipboardCopy } from 'lucide';
import { browser } from 'wxt/browser';
import { Button } from '@/components/base/button';
import { Notice } from '@/components/base/notice';
import { KeylessHint } from '@/components/search/keyless-hint';
import { t } from '@/components/words/words';
import { OWN_UPLOAD_PAGE } from '@/lib/offers/own-pages';
import type { PictureSearch, SearchRecord } from '@/lib/store/records';
import styles from './elsewhere.module.css';
import { HandOver } from './hand-over';
import { pasteKeys } from './paste-keys';
import { useCopied } from './use-copied';

/** Whether a picture waits for a key, or for a person who gives it to 1688's own page. */
export function isForHand(search: SearchRecord): search is PictureSearch {
  return search.kind === 'picture' && search.failure?.code === 'picture-no-address';
}

interface Props {
  search: PictureSearch;
  windowId: number;
}

/**
 * How a picture without a public address is searched for without a key, which is the usual way for a
 * file or a part: 1688's page takes it from the person.
 */
export function ByHand({ search, windowId }: Props) {
  const [words, copy] = useCopied(search);
  const copyAndOpen = async (): Promise<void> => {
    // The page takes the focus, without which nothing can be copied.
    if (await copy()) await browser.tabs.create({ url: OWN_UPLOAD_PAGE });
  };
  return (
    <>
      <Notice>
        <h3>{t('byHand.title')}</h3>
        <p>{t('byHand.how', { keys: pasteKeys() })}</p>
        <div>
          <Button kind="primary" icon={ClipboardCopy} press={copyAndOpen}>
            {t('byHand.copyAndOpen')}
          </Button>
        </div>
        <p class={styles.soft} role="status">
          {words}
        </p>
      </Notice>
      <KeylessHint text={t('byHand.withKey')} />
      <HandOver search={search} windowId={windowId} />
    </>
  );
}
