import { useState } from 'preact/hooks';
import { t } from '@/components/words/words';
import { cleanDescription } from './clean-description';
import { rewriteDescription, type Description } from './rewrite-description';

export type DescriptionState =
  { kind: 'closed' } | { kind: 'failed' } | { kind: 'open'; description: Description };

/** A seller's description, made safe when somebody wants to see it. */
export function useDescription(html: string): [DescriptionState, open: () => Promise<void>] {
  const [state, setState] = useState<DescriptionState>({ kind: 'closed' });
  const open = async (): Promise<void> => {
    try {
      const description = rewriteDescription(await cleanDescription(html), placeholder);
      setState({ kind: 'open', description });
    } catch (error) {
      console.error('cleaning a description', error);
      setState({ kind: 'failed' });
    }
  };
  return [state, open];
}

function placeholder(name: string): string {
  return name === ''
    ? t('detail.description.placeholder')
    : t('detail.description.placeholderNamed', { name });
}
