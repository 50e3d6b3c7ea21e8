import { ClipboardCopy, Download, ExternalLink } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { LinkButton } from '@/components/base/link-button';
import { Notice } from '@/components/base/notice';
import { publicAddress } from '@/components/search/public-address';
import { usePictureUrl } from '@/components/state/use-picture-url';
import { t } from '@/components/words/words';
import { OWN_UPLOAD_PAGE, ownPictureSearch } from '@/lib/offers/own-pages';
import { httpUrl } from '@/lib/picture/addresses';
import type { PictureSearch } from '@/lib/store/records';
import { AddressBox } from './address-box';
import { ChoosePicture } from './choose-picture';
import { copyPicture } from './copy-picture';
import { IntakeNotice } from './intake-notice';
import styles from './picture.module.css';
import { useIntake } from './use-intake';

interface Props {
  search: PictureSearch;
  windowId: number;
}

/** The ways that are left when a picture cannot be searched for from here. */
export function HandOver({ search, windowId }: Props) {
  const url = usePictureUrl(search.picture.preparedId ?? search.picture.originalId);
  const address = publicAddress(search);
  const intake = useIntake(windowId);
  return (
    <Notice>
      <h3>{t('handOver.title')}</h3>
      <div class={styles.row}>
        {url && (
          <LinkButton icon={Download} href={url} saveAs="product-picture">
            {t('handOver.save')}
          </LinkButton>
        )}
        {url && <CopyPicture url={url} />}
        <LinkButton
          icon={ExternalLink}
          href={address === null ? OWN_UPLOAD_PAGE : ownPictureSearch(address)}
        >
          {t('handOver.open')}
        </LinkButton>
      </div>
      <div>
        <ChoosePicture intake={intake} />
      </div>
      <IntakeNotice problem={intake.problem} />
      <GiveAddress windowId={windowId} />
    </Notice>
  );
}

function CopyPicture({ url }: { url: string }) {
  const [words, setWords] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    setWords(t((await copyPicture(url)) ? 'handOver.copied' : 'common.copyFailed'));
  };
  return (
    <>
      <Button icon={ClipboardCopy} press={copy}>
        {t('handOver.copy')}
      </Button>
      {words && <span role="status">{words}</span>}
    </>
  );
}

/** A picture from a file instead, where the one that failed cannot be read at all. */
export function OtherPicture({ windowId }: { windowId: number }) {
  const intake = useIntake(windowId);
  return (
    <div class={styles.other}>
      <ChoosePicture intake={intake} />
      <IntakeNotice problem={intake.problem} />
    </div>
  );
}

/** A field for the address under which everybody can see the picture. */
export function GiveAddress({ windowId }: { windowId: number }) {
  const { busy, problem, findText } = useIntake(windowId);
  const [isBad, setBad] = useState(false);
  return (
    <>
      <AddressBox
        label={t('handOver.address')}
        button={t('handOver.search')}
        busy={busy}
        placeholder="https://…"
        problem={isBad ? t('handOver.addressUnreadable') : null}
        find={(text) => {
          const isAddress = httpUrl(text.trim()) !== null;
          setBad(!isAddress);
          if (isAddress) findText(text);
        }}
      />
      {problem?.kind === 'failure' && <FailureNotice failure={problem.failure} />}
    </>
  );
}
