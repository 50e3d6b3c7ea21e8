import { ExternalLink } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Button, type ButtonKind } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { LinkButton } from '@/components/base/link-button';
import { useAttempt } from '@/components/state/use-attempt';
import { send } from '@/lib/messages/send';
import { OWN_UPLOAD_PAGE } from '@/lib/offers/own-pages';
import type { PictureSearch } from '@/lib/store/records';
import { shareableAddress } from '@/lib/store/shareable-address';

interface Props {
  search: PictureSearch;
  kind?: ButtonKind;
  children: ComponentChildren;
}

/**
 * Opens 1688's own search with a picture that has a public address, which the worker writes into the
 * send log before. For any other it opens the page that takes pictures by hand.
 */
export function OwnPictureSearch({ search, kind = 'plain', children }: Props) {
  const [failure, attempt] = useAttempt();
  if (shareableAddress(search) === null) {
    return (
      <LinkButton kind={kind} icon={ExternalLink} href={OWN_UPLOAD_PAGE}>
        {children}
      </LinkButton>
    );
  }
  return (
    <>
      <Button
        kind={kind}
        icon={ExternalLink}
        press={() => attempt(() => send('search.handOver', { searchId: search.id }))}
      >
        {children}
      </Button>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
