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
 * Names what a tolerant schema swallows without a word: fields of another type than it expects, and
 * promised ones that nothing in the payload has. What it says may be null or missing, and was not
 * promised, is no drift.
 * @param promised paths as drifts have them; "a|b" where either name does
 * @returns each path once, with the first value that did not fit
 */
export function driftsOf(
  schema: Schema,
  payload: unknown,
  promised: readonly string[] = [],
): Drift[] {
  const found = new Map<string, Drift>();
  const report = (drift: Drift): void => {
    if (!found.has(drift.path)) found.set(drift.path, drift);
  };
  walk(schema, payload, '', report);
  for (const path of promised) seek(path.split('.'), { schema, values: [payload] }, '', report);
  return [...found.values()];
}

/** The values of one field, wherever in a payload it stands, and what they are held to. */
interface Place {
  schema: Schema;
  values: unknown[];
}

/**
 * Follows a promised path over all items at once, and reports where it ends: the first name that none
 * of them has. Where there is no item, nothing can be said.
 */
function seek(names: string[], from: Place, path: string, report: Report): void {
  const [name, ...rest] = names;
  if (name === undefined) return;
  const to =
    name === '[]' ? { ...from, path: name } : fieldsAt(name.replace(/\[\]$/, ''), from, path);
  if (to === null) return;
  if (to.values.every((value) => value === undefined)) {
    report({ path: to.path, expected: expectedBy(to.schema), received: 'nothing' });
  } else if (name.endsWith('[]')) {
    const path = name === '[]' ? name : `${to.path}[]`;
    seek(
      rest,
      { schema: elementOf(to.schema), values: to.values.filter(Array.isArray).flat() },
      path,
      report,
    );
  } else {
    seek(rest, to, to.path, report);
  }
}

/** @returns null where there is nothing that could have the field */
function fieldsAt(
  name: string,
  { schema, values }: Place,
  path: string,
): (Place & { path: string }) | null {
  const owners = values.filter(isRecord);
  if (owners.length === 0) return null;
  const names = name.split('|');
  const { def } = bare(schema);
  const field = def.type === 'object' ? def.shape[names[0] ?? ''] : undefined;
  return {
    schema: field ?? schema,
    values: owners.map((owner) =>
      names.map((one) => owner[one]).find((value) => value !== undefined),
    ),
    path: path === '' ? name : `${path}.${name}`,
  };
}

function elementOf(schema: Schema): Schema {
  const { def } = bare(schema);
  return def.type === 'array' ? def.element : schema;
}

/** A schema without what makes it tolerant. */
function bare(schema: Schema): z.core.$ZodTypes['_zod'] {
  const inner = (schema as z.core.$ZodTypes)._zod;
  const { def } = inner;
  const isWrapped = def.type === 'catch' || def.type === 'optional' || def.type === 'nullable';
  return isWrapped ? bare(def.innerType) : inner;
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
  const { def } = bare(schema);
  if (def.type === 'unknown') return 'anything';
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
