import { useState } from 'preact/hooks';
import { Field } from '@/components/base/field';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';

interface Props {
  label: string;
  hint?: string;
  value: number;
  least: number;
  most: number;
  change: (value: number) => void;
}

/** A whole number between two others. It is sent as soon as it is one. */
export function WholeNumber({ label, hint, value, least, most, change }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(value);
  const read = (written: string): number | null => {
    const digits = written.normalize('NFKC').replaceAll(/[\s,]/g, '');
    const number = /^\d+$/.test(digits) ? Number(digits) : -1;
    return number >= least && number <= most ? number : null;
  };
  const bad = { least: shown.count(least), most: shown.count(most) };
  return (
    <Field
      label={label}
      hint={hint}
      inputMode="numeric"
      value={text}
      problem={read(text) === null ? t('preferences.wholeNumberBad', bad) : null}
      change={(written) => {
        setTyped(written);
        const number = read(written);
        if (number !== null) change(number);
      }}
    />
  );
}
