import { BusinessFailure, refusals } from './gateway-errors';
import type { Arguments, Operation } from './operations/operation';

const INTEGER = /^-?\d{1,15}$/;

/** Languages a partner's page lists (platform facts 6). The official list is not published. */
const LANGUAGES = new Set(['en', 'ru', 'vi', 'ja', 'ko', 'fr', 'pt', 'es', 'th', 'id', 'ar']);

/** The values of a call: the wrapper's JSON object, or the flat parameters. */
export function readValues(
  operation: Operation,
  params: ReadonlyMap<string, string>,
): Record<string, unknown> {
  if (operation.wrapper === undefined) return Object.fromEntries(params);
  const wrapped = params.get(operation.wrapper);
  const value = wrapped === undefined ? undefined : parse(wrapped);
  if (!isRecord(value)) throw refusals.paramMissing(operation.wrapper);
  return value;
}

/** Refuses the call when a required value is absent or the language is not served. */
export function checkValues(operation: Operation, values: Record<string, unknown>): void {
  for (const name of operation.required) {
    if (values[name] === undefined || values[name] === null) throw refusals.paramMissing(name);
  }
  if (!operation.language) return;
  const language = values[operation.language];
  if (language === undefined && !operation.required.includes(operation.language)) return;
  if (typeof language !== 'string' || !LANGUAGES.has(language)) {
    throw new BusinessFailure(`${operation.language} is not supported: ${String(language)}`);
  }
}

/** Names inside the wrapper that the official page does not list; the platform ignores them. */
export function unknownNames(operation: Operation, values: Record<string, unknown>): string[] {
  const known = new Set([...operation.required, ...operation.optional, ...TRANSPORT]);
  return Object.keys(values).filter((name) => !known.has(name));
}

const TRANSPORT = ['access_token', '_aop_signature', '_aop_timestamp'];

export function argumentsOf(values: Record<string, unknown>): Arguments {
  const wrong = (name: string, type: string): BusinessFailure =>
    new BusinessFailure(`${name} must be ${type}`);
  const get = (name: string): unknown => values[name] ?? undefined;
  return {
    has: (name) => get(name) !== undefined,
    text: (name) => {
      const value = get(name);
      if (value !== undefined && typeof value !== 'string') throw wrong(name, 'a String');
      return value;
    },
    integer: (name) => {
      const value = get(name);
      if (value === undefined) return undefined;
      if (typeof value === 'string' && INTEGER.test(value)) return Number(value);
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw wrong(name, 'a number');
      return value;
    },
    flag: (name) => {
      const value = get(name);
      if (value !== undefined && typeof value !== 'boolean') throw wrong(name, 'a Boolean');
      return value;
    },
    list: (name) => {
      const value = get(name);
      if (value !== undefined && !Array.isArray(value)) throw wrong(name, 'a List');
      return value;
    },
  };
}

export function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
