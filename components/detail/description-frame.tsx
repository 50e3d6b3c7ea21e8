import { Images, UnfoldVertical } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { ToggleButton } from '@/components/base/toggle-button';
import { t } from '@/components/words/words';
import styles from './detail.module.css';
import { frameDocument } from './frame-document';
import type { Description } from './rewrite-description';

/**
 * A cleaned description in a frame with no rights at all: no scripts, no forms, an origin of its own.
 * Our pages' `frame-src 'none'` does not concern it, since `srcdoc` has no address that is fetched.
 * No script in it can tell how high it is, so it has a height of ours and scrolls.
 */
export function DescriptionFrame({ description }: { description: Description }) {
  const { pictures, withPictures, withoutPictures } = description;
  const [hasPictures, showPictures] = useState(false);
  const [isTall, setTall] = useState(false);
  const whole = useMemo(
    () =>
      frameDocument(
        hasPictures ? withPictures : withoutPictures,
        document.documentElement.dataset['theme'],
      ),
    [hasPictures, withPictures, withoutPictures],
  );
  return (
    <>
      <p class={styles.soft}>{t('detail.description.note')}</p>
      <div class={styles.row}>
        {pictures > 0 && (
          <ToggleButton icon={Images} pressed={hasPictures} change={showPictures}>
            {t('detail.description.showPictures', { count: pictures })}
          </ToggleButton>
        )}
        <ToggleButton icon={UnfoldVertical} pressed={isTall} change={setTall}>
          {t('detail.description.taller')}
        </ToggleButton>
      </div>
      <iframe
        class={`${styles.frame ?? ''} ${isTall ? (styles.tall ?? '') : ''}`}
        title={t('detail.description.frame')}
        sandbox=""
        referrerpolicy="no-referrer"
        srcdoc={whole}
        // The arrow keys scroll it.
        tabIndex={0}
      />
    </>
  );
}
