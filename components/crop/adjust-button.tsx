import { Crop } from 'lucide';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { isAtHand } from '@/components/picture/search-picture';
import { useAttempt } from '@/components/state/use-attempt';
import { useConnection } from '@/components/state/use-connection';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import { takesBytes } from '@/lib/offers/dialects';
import type { PictureSearch } from '@/lib/store/records';

interface Props {
  search: PictureSearch;
  windowId: number;
}

/** Opens the picture of a search for cropping, where what is cut out can be searched for. */
export function AdjustButton({ search, windowId }: Props) {
  const connection = useConnection();
  const [failure, attempt] = useAttempt();
  if (!connection || !takesBytes(connection) || !isAtHand(search)) return null;
  const place = { kind: 'adjust', searchId: search.id } as const;
  return (
    <>
      <Button
        kind="quiet"
        icon={Crop}
        press={() => attempt(() => send('panel.show', { place, windowId }))}
      >
        {t('crop.adjust')}
      </Button>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
