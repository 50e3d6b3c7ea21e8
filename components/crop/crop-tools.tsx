import { RotateCcw, RotateCw, Undo2 } from 'lucide';
import { IconButton } from '@/components/base/icon-button';
import { t } from '@/components/words/words';
import { formatPixels } from '@/lib/locale/formats';
import { turnedShape } from '@/lib/picture/crop';
import type { Shape } from '@/lib/picture/shape';
import styles from './crop.module.css';
import type { CutChanges, CutState } from './use-cut';

interface Props {
  /** The size of the picture, upright. */
  picture: Shape;
  cut: CutState;
  changes: CutChanges;
}

/** Turning and starting over, and how much of the picture is chosen. */
export function CropTools({ picture, cut, changes: { turn, reset } }: Props) {
  return (
    <div class={styles.row}>
      <IconButton icon={RotateCcw} label={t('crop.turnLeft')} press={() => turn(-1)} />
      <IconButton icon={RotateCw} label={t('crop.turnRight')} press={() => turn(1)} />
      <IconButton icon={Undo2} label={t('crop.reset')} press={reset} />
      <span class={styles.size}>{sizeOf(picture, cut)}</span>
    </div>
  );
}

/** "640 × 480 of 1000 × 800 pixels" */
export function sizeOf(picture: Shape, { turns, part: { x1, x2, y1, y2 } }: CutState): string {
  const whole = turnedShape(picture, turns);
  return t('crop.size', {
    part: formatPixels(x2 - x1, y2 - y1),
    whole: formatPixels(whole.width, whole.height),
  });
}
