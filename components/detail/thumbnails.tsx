import { useRef } from 'preact/hooks';
import { PlatformImage } from '@/components/offer/platform-image';
import { t } from '@/components/words/words';
import styles from './gallery.module.css';

interface Props {
  pictures: readonly string[];
  names: readonly string[];
  current: number;
  choose: (index: number) => void;
}

/** The pictures in small. One stop of the Tab key; from there the arrow keys lead on. */
export function Thumbnails({ pictures, names, current, choose }: Props) {
  const strip = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const next = nextIndex(event.key, current, pictures.length);
    if (next === null) return;
    event.preventDefault();
    choose(next);
    strip.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      ref={strip}
      class={styles.strip}
      role="group"
      aria-label={t('detail.gallery.choose')}
      onKeyDown={move}
    >
      {pictures.map((address, index) => (
        <button
          key={address}
          type="button"
          class={styles.thumbnail}
          aria-label={names[index]}
          aria-current={index === current}
          tabIndex={index === current ? 0 : -1}
          onClick={() => choose(index)}
        >
          <PlatformImage address={address} side={220} size={48} />
        </button>
      ))}
    </div>
  );
}

/** Where a key leads; null where it leads nowhere. */
function nextIndex(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (current + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (current + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
