import { Bookmark, BookmarkCheck } from 'lucide';
import { ToggleButton } from '@/components/base/toggle-button';
import { useBusy } from '@/components/state/use-busy';
import { t } from '@/components/words/words';
import type { Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import { useKeepPlace } from './keep-place';

interface Props {
  offerId: string;
  kind?: 'plain' | 'quiet';
  /** Gives the command, and shows what it failed with. */
  attempt: (work: () => Promise<Outcome<unknown>>) => Promise<void>;
}

/** Keeps an offer for the tab of saved ones, or takes it out there. */
export function KeepButton({ offerId, kind = 'plain', attempt }: Props) {
  const place = useKeepPlace();
  const [, run] = useBusy();
  if (!place) return null;
  const { from, kept } = place;
  const isKept = kept.has(offerId);
  const change = (keeps: boolean): Promise<void> =>
    attempt(() =>
      keeps ? send('saved.keep', { offerId, from }) : send('saved.remove', { offerId }),
    );
  return (
    <ToggleButton
      icon={isKept ? BookmarkCheck : Bookmark}
      kind={kind}
      pressed={isKept}
      change={(keeps) => void run(() => change(keeps))}
    >
      {t(isKept ? 'saved.kept' : 'saved.keep')}
    </ToggleButton>
  );
}
