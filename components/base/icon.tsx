import type { IconNode } from 'lucide';
import { h } from 'preact';

/** One of lucide's shapes, as large as a line of text. Decoration only: words say what it means. */
export function Icon({ shape, size = 16 }: { shape: IconNode; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      {shape.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
    </svg>
  );
}
