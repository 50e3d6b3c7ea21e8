import { ClipboardCopy, Download } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { useAttempt } from '@/components/state/use-attempt';
import { t } from '@/components/words/words';
import type { PictureSearch } from '@/lib/store/records';
import { copyPicture } from './copy-picture';
import styles from './elsewhere.module.css';
import { savePicture } from './save-picture';
import { pictureOf } from './search-picture';

/** Buttons that save and copy the picture of a search. */
export function TakePicture({ search }: { search: PictureSearch }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const [failure, attempt] = useAttempt();
  const copy = async (): Promise<void> => {
    setCopied(null);
    setCopied(await copyPicture(pictureOf(search, 'sent')));
  };
  return (
    <>
      <div class={styles.row}>
        <Button icon={Download} press={() => attempt(() => savePicture(pictureOf(search, 'sent')))}>
          {t('handOver.save')}
        </Button>
        <Button icon={ClipboardCopy} press={copy}>
          {t('handOver.copy')}
        </Button>
      </div>
      <p class={styles.soft} role="status">
        {copied !== null && t(copied ? 'handOver.copied' : 'common.copyFailed')}
      </p>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
