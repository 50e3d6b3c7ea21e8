import { t } from '@/components/words/words';
import { writeRegion, type Region } from '@/lib/offers/region';
import type { Shape } from '@/lib/picture/shape';
import styles from './query-regions.module.css';
import { areaOf, boxOf, type Box } from './region-box';

interface Props {
  subjects: readonly Region[];
  /** The one that is looked at now. */
  current: Region | null;
  /** The size of the picture in which they are told; null where no picture can be shown. */
  pixels: Shape | null;
  choose: (subject: Region) => void;
}

/** A button for each subject: a box where it stands in the picture, else one beside the other. */
export function Subjects({ subjects, current, pixels, choose }: Props) {
  const count = subjects.length;
  return (
    <div
      role="group"
      aria-label={t('crop.subjects')}
      class={pixels ? styles.boxes : styles.withoutPicture}
    >
      {subjects.map((subject, index) => {
        const box = pixels && boxOf(subject, pixels);
        if (pixels && !box) return null;
        const name = t('crop.subject', { number: index + 1, count });
        return (
          <button
            key={writeRegion(subject)}
            type="button"
            class={box ? styles.box : styles.chip}
            style={box ? { ...inPercent(box), zIndex: rankOf(subject, subjects) } : {}}
            title={name}
            aria-label={name}
            aria-pressed={current !== null && writeRegion(current) === writeRegion(subject)}
            onClick={() => choose(subject)}
          >
            {box ? '' : index + 1}
          </button>
        );
      })}
    </div>
  );
}

/** The smaller lies on the larger, or it could not be pressed. */
function rankOf(subject: Region, all: readonly Region[]): number {
  return all.filter((other) => areaOf(other) > areaOf(subject)).length;
}

function inPercent({ left, top, width, height }: Box): Record<keyof Box, string> {
  const percent = (value: number): string => `${String(value)}%`;
  return { left: percent(left), top: percent(top), width: percent(width), height: percent(height) };
}
