import { z } from '../zod';

/** One field of a reply that came otherwise than expected. */
export interface Drift {
  /** "data[].monthSold"; empty for the payload itself. */
  path: string;
  /** "string | number" */
  expected: string;
  /** "object", or "nothing" where the field is missing. */
  received: string;
}

type Schema = z.core.$ZodType;
type Report = (drift: Drift) => void;

/**
 * Names what a tolerant schema swallows without a word: fields of another type than it expects. What
 * it says may be null or missing is no drift.
 * @returns each path once, with the first value that did not fit
 */
export function driftsOf(schema: Schema, payload: unknown): Drift[] {
  const found = new Map<string, Drift>();
  walk(schema, payload, '', (drift) => {
    if (!found.has(drift.path)) found.set(drift.path, drift);
  });
  return [...found.values()];
}

/** Goes down as far as value and schema have the same form, so that the deepest field is named. */
function walk(schema: Schema, value: unknown, path: string, report: Report): void {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'catch') {
    walk(def.innerType, value, path, report);
  } else if (def.type === 'optional') {
    if (value !== undefined) walk(def.innerType, value, path, report);
  } else if (def.type === 'nullable') {
    if (value !== null) walk(def.innerType, value, path, report);
  } else if (def.type === 'object' && isRecord(value)) {
    for (const [name, field] of Object.entries(def.shape)) {
      walk(field, value[name], path === '' ? name : `${path}.${name}`, report);
    }
  } else if (def.type === 'array' && Array.isArray(value)) {
    for (const entry of value) walk(def.element, entry, `${path}[]`, report);
  } else if (!z.safeParse(schema, value).success) {
    report({ path, expected: expectedBy(schema), received: typeOf(value) });
  }
}

function expectedBy(schema: Schema): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'union' ? def.options.map(expectedBy).join(' | ') : def.type;
}

function typeOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
