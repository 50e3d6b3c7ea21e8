import { ImageUp } from 'lucide';
import { useRef } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { t } from '@/components/words/words';
import type { Intake } from './use-intake';

/** The button that takes a picture from a file. */
export function ChoosePicture({ intake: { busy, findFile } }: { intake: Intake }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={ImageUp} busy={busy} press={() => input.current?.click()}>
        {t('panel.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        aria-label={t('panel.choose')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) findFile(file);
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
