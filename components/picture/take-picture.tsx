import { ClipboardCopy, Download } from 'lucide';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { useAttempt } from '@/components/state/use-attempt';
import { t } from '@/components/words/words';
import type { PictureSearch } from '@/lib/store/records';
import styles from './elsewhere.module.css';
import { savePicture } from './save-picture';
import { pictureOf } from './search-picture';
import { useCopied } from './use-copied';

/** Buttons that save and copy the picture of a search. */
export function TakePicture({ search }: { search: PictureSearch }) {
  const [copied, copy] = useCopied(search);
  const [failure, attempt] = useAttempt();
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
        {copied}
      </p>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
