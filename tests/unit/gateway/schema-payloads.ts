import fc from 'fast-check';
import type { z } from '@/lib/zod';
import { PROTOTYPE_NAMES } from './prototype-names';

type Schema = z.core.$ZodType;

const defOf = (schema: Schema): z.core.$ZodTypeDef & z.core.$ZodTypes['_zod']['def'] =>
  (schema as z.core.$ZodTypes)._zod.def;

/** JSON that keeps to a schema, made of what the schema says of itself. */
export function payloadOf(schema: Schema): fc.Arbitrary<unknown> {
  const def = defOf(schema);
  switch (def.type) {
    case 'catch':
      return payloadOf(def.innerType);
    case 'optional':
      return payloadOf(def.innerType);
    case 'nullable':
      return fc.option(payloadOf(def.innerType), { freq: 5 });
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape).map(([name, of]) => [name, payloadOf(of)])),
      );
    case 'array':
      return fc.array(payloadOf(def.element), { maxLength: 3 });
    case 'union':
      return fc.oneof(...def.options.map(payloadOf));
    case 'string':
      return fc.oneof(fc.string(), fc.constantFrom(...PROTOTYPE_NAMES));
    case 'number':
      return fc.nat();
    case 'boolean':
      return fc.boolean();
    default:
      throw new Error(`no payload for ${def.type}`);
  }
}

/** A field that can be spoilt, and the path under which that is to be named. */
interface Spot {
  path: string;
  break: () => void;
}

/** Every field of a payload but the payload itself. */
export function breakable(schema: Schema, value: unknown, path = ''): Spot[] {
  const def = defOf(schema);
  if (def.type === 'catch' || def.type === 'optional' || def.type === 'nullable') {
    return breakable(def.innerType, value, path);
  }
  if (def.type === 'object' && value !== null) {
    const fields = value as Record<string, unknown>;
    return Object.entries(def.shape).flatMap(([name, of]) =>
      spots(of, fields, name, path === '' ? name : `${path}.${name}`),
    );
  }
  if (def.type !== 'array' || !Array.isArray(value)) return [];
  return value.flatMap((_, index) => spots(def.element, value, index, `${path}[]`));
}

function spots<Key extends string | number>(
  schema: Schema,
  owner: Record<Key, unknown>,
  key: Key,
  path: string,
): Spot[] {
  const spoilt = wrongFor(schema);
  return [
    { path, break: () => void (owner[key] = spoilt) },
    ...breakable(schema, owner[key], path),
  ];
}

/** A value that no schema of this form takes. */
function wrongFor(schema: Schema): unknown {
  const def = defOf(schema);
  if (def.type === 'catch' || def.type === 'optional' || def.type === 'nullable') {
    return wrongFor(def.innerType);
  }
  return def.type === 'object' || def.type === 'array' ? 'spoilt' : { spoilt: true };
}
