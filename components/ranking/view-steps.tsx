import { ArrowLeft, ArrowRight, type IconNode } from 'lucide';
import { useEffect } from 'preact/hooks';
import styles from '@/components/base/button.module.css';
import { Icon } from '@/components/base/icon';
import { t } from '@/components/words/words';

interface Props {
  /** null where there is nothing to go back to. */
  back: (() => void) | null;
  forward: (() => void) | null;
}

/** The way back through the lists that were looked at, and forward again; also Alt with an arrow. */
export function ViewSteps({ back, forward }: Props) {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      const step = { ArrowLeft: back, ArrowRight: forward }[event.key];
      if (!step) return;
      event.preventDefault();
      step();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [back, forward]);
  return (
    <>
      <Step icon={ArrowLeft} label={t('ranking.back')} step={back} />
      <Step icon={ArrowRight} label={t('ranking.forward')} step={forward} />
    </>
  );
}

interface StepProps {
  icon: IconNode;
  label: string;
  step: (() => void) | null;
}

function Step({ icon, label, step }: StepProps) {
  return (
    <button
      type="button"
      class={`${styles.button ?? ''} ${styles.square ?? ''}`}
      aria-label={label}
      title={label}
      // Not `disabled`: the last step would take the focus away.
      aria-disabled={step === null}
      onClick={() => step?.()}
    >
      <Icon shape={icon} />
    </button>
  );
}

/** In a text these keys go from word to word on some machines. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && ['text', 'search', 'number'].includes(target.type);
}
