import { Search } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { Skeleton } from '@/components/base/skeleton';
import { useAttempt } from '@/components/state/use-attempt';
import { useBusy } from '@/components/state/use-busy';
import { useConnected } from '@/components/state/use-connected';
import { t } from '@/components/words/words';
import { failure, type Outcome } from '@/lib/failures/outcome';
import type { Region } from '@/lib/offers/region';
import { turnedShape, wholePart, type Cut } from '@/lib/picture/crop';
import type { Shape } from '@/lib/picture/shape';
import { CropWords, type WordsBeside } from './crop-words';
import { onCropKey } from './crop-keys';
import { CropStage } from './crop-stage';
import { CropTools, sizeOf } from './crop-tools';
import styles from './crop.module.css';
import { cutOut } from './cut-out';
import type { Croppable } from './use-crop-picture';
import { useCut } from './use-cut';

interface Props {
  /** null until the picture has been read. */
  loaded: Outcome<Croppable> | null;
  /** The part that is framed at first. */
  startOf: (picture: Shape) => Region;
  /** Where the focus stands at first: on the way past the cropping, or on the frame. */
  focus: 'whole' | 'frame';
  searchPart: (cutOut: Blob) => Promise<Outcome<unknown>>;
  /** Searches for the picture as it is. */
  searchWhole: () => Promise<Outcome<unknown>>;
  leave: () => Promise<Outcome<unknown>>;
  /** Words that can go with the picture; null where nobody takes any. */
  words?: WordsBeside | null;
}

/** Chooses a part of a picture, and turns it, before it is searched for. */
export function CropView({ loaded, startOf, focus, searchPart, searchWhole, ...props }: Props) {
  const { leave, words = null } = props;
  const picture = loaded?.ok ? loaded.value : null;
  const [cut, changes] = useCut(picture?.bitmap ?? null, startOf);
  const [problem, attempt] = useAttempt();
  const [busy, run] = useBusy();
  const [isMoved, setMoved] = useState(false);
  const past = useRef<HTMLButtonElement>(null);
  const frame = useRef<HTMLElement | null>(null);
  const keys = useId();
  useEffect(() => {
    if (focus === 'whole') past.current?.focus({ preventScroll: true });
  }, [focus]);

  const begin = (work: () => Promise<Outcome<unknown>>) => run(() => attempt(work));
  const search = (chosen: Cut | null) =>
    begin(() => (picture && chosen ? searchCut(picture, chosen) : searchWhole()));
  const searchWholeCut = () => search(cut && wholeCut(picture, cut));
  const searchCut = async (from: Croppable, chosen: Cut): Promise<Outcome<unknown>> => {
    const made = await cutOut(from, chosen).catch((error: unknown) => {
      console.error('cutting out', error);
      return null;
    });
    return made ? searchPart(made) : failure('unexpected');
  };
  const failed = problem ?? (loaded && !loaded.ok ? loaded.error : null);
  return (
    <section
      class={styles.view}
      aria-busy={loaded === null}
      onKeyDown={(event) => {
        if (!picture || !cut) {
          if (event.key === 'Escape') void begin(leave);
          return;
        }
        const { move, grow } = changes;
        const doing = { move, grow, search: () => search(cut), leave: () => begin(leave) };
        const hasChanged = onCropKey(event, turnedShape(picture.bitmap, cut.turns), doing);
        // What Enter does next is about the part.
        if (hasChanged) frame.current?.focus({ preventScroll: true });
        setMoved(hasChanged);
      }}
    >
      {loaded === null && <Skeleton cards={1} />}
      {picture && cut && (
        <>
          <CropStage
            picture={picture}
            cut={cut}
            element={frame}
            drag={changes.drag}
            describedBy={keys}
            isFocused={focus === 'frame'}
          />
          <CropTools picture={picture.bitmap} cut={cut} changes={changes} />
        </>
      )}
      {words && (
        // Who has changed nothing but the words means the whole picture.
        <CropWords {...words} search={() => (cut?.isTouched ? search(cut) : searchWholeCut())} />
      )}
      {failed && <FailureNotice failure={failed} />}
      <div class={styles.row}>
        {picture && (
          <Button kind="primary" icon={Search} busy={busy} press={() => search(cut)}>
            {t('crop.searchPart')}
          </Button>
        )}
        <Button element={past} busy={busy} press={searchWholeCut}>
          {t('crop.searchWhole')}
        </Button>
        <Button press={() => begin(leave)}>{t('common.cancel')}</Button>
      </div>
      {/* By the keys it is not seen how large the frame has become. */}
      <p class="for-screen-readers" role="status">
        {isMoved && picture && cut && sizeOf(picture.bitmap, cut)}
      </p>
      <Help keys={keys} />
    </section>
  );
}

/** What the keys do, and what becomes of a part without a key. */
function Help({ keys }: { keys: string }) {
  return (
    <>
      {!useConnected() && <p class={styles.keys}>{t('crop.keyless')}</p>}
      <p id={keys} class={styles.keys}>
        {t('crop.keys')}
      </p>
    </>
  );
}

/** All of a picture that was turned; null for one that is as it was. */
function wholeCut(picture: Croppable | null, { turns }: Cut): Cut | null {
  if (!picture || turns === 0) return null;
  return { turns, part: wholePart(turnedShape(picture.bitmap, turns)) };
}
