import type { Outcome } from '../../failures/outcome';
import type { TitleLanguage } from '../../offers/platform-values';
import type { z } from '../../zod';
import type { Envelope } from './envelope';
import type { Destination, Parameters } from './request';

/**
 * One operation of the platform: how a question is written down, and how its payload is read. Each
 * stands in a file of its own under `operations/`.
 */
export interface Operation<Question, Payload, Answer> extends Destination {
  /** How long an answer holds, in ms; 0 asks anew each time and shares with nobody. */
  lifeMs: number;
  upload?: true;
  /** What its payload comes in, where that is not the official envelope. */
  envelope?: Envelope;
  parameters: (question: Question) => Parameters;
  /** What the payload is held to. It forgives what can be done without. */
  schema: z.core.$ZodType<Payload>;
  /**
   * Fields that the documents promise, and without which there is not much of an answer: "data[].subject",
   * "result[].imageUrl|image". One item may lack one; a reply of which all do has changed. See `driftsOf`.
   */
  promised: readonly string[];
  read: (payload: Payload, question: Question) => Outcome<Answer>;
}

/** The part that all questions share. */
export interface Asked {
  /** Gives way to whatever a person waits for. */
  inBackground?: boolean;
}

/** The part of a question that operations with translated titles share. */
export interface Translated extends Asked {
  language: TitleLanguage;
}

/** The buyer for whom the caller asks, as the caller names it; at most 64 characters. */
export interface ForMember {
  memberId?: string;
}

/** Ids are Longs in the documents: a number where none of its digits is lost, else text. */
export function long(id: string): string | number {
  const number = Number(id);
  return Number.isSafeInteger(number) && String(number) === id ? number : id;
}

/** A text that says something; an empty one is not sent. */
export function filled(text: string | undefined): string | undefined {
  return text?.trim() ? text : undefined;
}
