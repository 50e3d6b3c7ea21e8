import { useState } from 'preact/hooks';
import { FailureNotice } from '@/components/base/failure-notice';
import { Notice } from '@/components/base/notice';
import { t } from '@/components/words/words';
import { FAILURES } from '@/lib/failures/table';
import { httpUrl } from '@/lib/picture/addresses';
import type { PictureSearch } from '@/lib/store/records';
import { AddressBox } from './address-box';
import { ChoosePicture } from './choose-picture';
import { Elsewhere } from './elsewhere';
import { IntakeNotice } from './intake-notice';
import styles from './picture.module.css';
import { useIntake } from './use-intake';

interface Props {
  search: PictureSearch;
  windowId: number;
}

/** Whether the ways that are left stand under a search's failure. */
export function isHandedOver({ failure }: PictureSearch): boolean {
  const remedy = failure && FAILURES[failure.code].remedy;
  return remedy === 'hand-over' || remedy === 'allow-host';
}

/** The ways that are left when a picture cannot be searched for from here. */
export function HandOver({ search, windowId }: Props) {
  const intake = useIntake(windowId);
  return (
    <Notice>
      <h3>{t('handOver.title')}</h3>
      <Elsewhere search={search} />
      <div>
        <ChoosePicture intake={intake} />
      </div>
      <IntakeNotice problem={intake.problem} />
      <GiveAddress windowId={windowId} />
    </Notice>
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
