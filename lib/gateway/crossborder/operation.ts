import type { Outcome } from '../../failures/outcome';
import type { TitleLanguage } from '../../locale/languages';
import type { Parameter } from './request';

/**
 * One operation of the platform: how a question is written down and how its payload is read. Each
 * stands in a file of its own under `operations/`.
 */
export interface Operation<Question, Answer> {
  /** Name in the platform's documents, without the namespace. */
  name: string;
  /** The form field that carries the parameters as JSON; null where they are sent flat. */
  wrapper: string | null;
  upload?: true;
  parameters: (question: Question) => Record<string, Parameter>;
  /** Reads the payload of an accepted reply. */
  read: (payload: unknown, question: Question) => Outcome<Answer>;
}

/** The part of a question that operations with translated titles share. */
export interface Translated {
  language: TitleLanguage;
}
