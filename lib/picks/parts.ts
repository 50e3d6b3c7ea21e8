import type { InterfaceLanguage } from '../locale/languages';
import type { SearchParts } from '../searches/parts';
import type { Jobs } from '../searches/jobs';

/** What picking needs of the rest of the worker. */
export interface PickParts extends SearchParts {
  jobs: Jobs;
  /** The language that the picker speaks. */
  language: () => Promise<InterfaceLanguage>;
  /** The tab in front of a window; null where there is none. */
  frontTab: (windowId: number) => Promise<number | null>;
}
