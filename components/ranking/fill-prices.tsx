import { Tag } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { LackNote } from '@/components/offer/lack-note';
import { useAttempt } from '@/components/state/use-attempt';
import { useLack } from '@/components/state/use-connection';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import styles from './ranking.module.css';

interface Props {
  /** The rows that are shown, as ids of offers, of which nothing was read lately but the list. */
  unread: readonly string[];
}

/** Reads what lists leave out, price, minimum order and supplier, for the rows that are shown. */
export function FillPrices({ unread }: Props) {
  const lack = useLack('offer');
  const [failure, attempt] = useAttempt();
  // Offers that are gone stay unread: once asked for in vain they are named, not asked for again.
  const [asked, setAsked] = useState<readonly string[]>([]);
  const wanted = unread.filter((id) => !asked.includes(id));
  const gone = failure ? [] : unread.filter((id) => asked.includes(id));
  const fill = (): Promise<void> =>
    attempt(async () => {
      const outcome = await send('ranking.fill', { offerIds: wanted });
      if (outcome.ok) setAsked([...asked, ...wanted]);
      return outcome;
    });
  return (
    <>
      {wanted.length > 0 && !lack && (
        <div>
          <Button kind="quiet" icon={Tag} press={fill}>
            {t('ranking.prices.fill', { count: wanted.length })}
          </Button>
        </div>
      )}
      {wanted.length > 0 && lack && lack.reason !== 'no-account' && <LackNote lack={lack} />}
      {gone.length > 0 && (
        <p class={styles.soft} role="status">
          {t('ranking.prices.gone', { count: gone.length })}
        </p>
      )}
      {failure && <FailureNotice failure={failure} remedies={{ 'try-again': fill }} />}
    </>
  );
}
