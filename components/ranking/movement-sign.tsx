import { ArrowDown, ArrowUp, Equal, RotateCcw, Sparkle, type IconNode } from 'lucide';
import { Icon } from '@/components/base/icon';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import type { Movement } from '@/lib/offers/ranking-movement';
import styles from './row.module.css';

const SHAPES: Record<Movement['kind'], IconNode> = {
  up: ArrowUp,
  down: ArrowDown,
  same: Equal,
  new: Sparkle,
  back: RotateCcw,
};

/** What became of a row's place: a sign and a number to look at, a sentence for who hears or asks. */
export function MovementSign({ movement }: { movement: Movement }) {
  const { kind } = movement;
  const words = movementWords(movement);
  const isCounted = kind === 'up' || kind === 'down';
  return (
    <span class={styles.movement} data-movement={kind} title={words}>
      <Icon shape={SHAPES[kind]} size={12} />
      <span aria-hidden="true">
        {isCounted ? shown.count(movement.by) : kind === 'same' ? '' : words}
      </span>
      <span class="for-screen-readers">{words}</span>
    </span>
  );
}

/** A movement in words: "up 3 places". */
export function movementWords(movement: Movement): string {
  switch (movement.kind) {
    case 'up':
    case 'down':
      return t(`ranking.movement.${movement.kind}`, { count: movement.by });
    default:
      return t(`ranking.movement.${movement.kind}`);
  }
}
