import { ImageUp } from 'lucide';
import { useRef } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { t } from '@/components/words/words';
import type { Intake } from './use-intake';

interface Props {
  intake: Intake;
  /** Several can be chosen at once. */
  several?: boolean;
}

/** The button that takes a picture from a file. */
export function ChoosePicture({ intake: { busy, findFiles }, several = false }: Props) {
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
        multiple={several}
        hidden
        aria-label={t('panel.choose')}
        onChange={(event) => {
          findFiles([...(event.currentTarget.files ?? [])]);
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
