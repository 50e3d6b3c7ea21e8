import type { Rect } from '@/lib/finding/rect';
import type { PickerWords } from '@/lib/locale/picker-words';
import { HANDLES } from './area';

/** The drawn area with its handles; a keyboard moves it as a whole. */
export function AreaFrame({ area, words }: { area: Rect; words: PickerWords }) {
  const { left, top, width, height } = area;
  const style = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
  return (
    <div
      class="area"
      role="group"
      tabIndex={0}
      aria-label={`${words.area}, ${words.pixels(Math.round(width), Math.round(height))}`}
      aria-description={words.adjustKeys}
      style={style}
    >
      {HANDLES.map(({ name, x, y }) => (
        <span
          key={name}
          class="handle"
          data-handle={name}
          style={{
            left: `${(x + 1) * 50}%`,
            top: `${(y + 1) * 50}%`,
            cursor: `${name}-resize`,
          }}
        />
      ))}
    </div>
  );
}
