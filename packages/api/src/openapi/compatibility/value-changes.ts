import type { Direction, Schema } from './schema';

const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems'] as const;
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'] as const;

/** What callers that know one schema cannot do with single values of the other. */
export function valueChanges(before: Schema, after: Schema, direction: Direction): readonly string[] {
  const known = direction === 'sent' ? before : after;
  const allowed = direction === 'sent' ? after : before;
  return [
    ...outside(types(known), withIntegers(types(allowed)), 'type'),
    ...outside(values(known), values(allowed), 'value'),
    ...(direction === 'sent' ? narrowed(before, after) : []),
    ...(direction === 'received' && before.format !== undefined && before.format !== after.format
      ? ['has another format']
      : []),
  ].map((fault) =>
    direction === 'sent' ? fault.replace('{}', 'is not accepted any more') : fault.replace('{}', 'is new'),
  );
}

/** `undefined` is everything. */
function outside(
  known: readonly string[] | undefined,
  allowed: readonly string[] | undefined,
  what: string,
): readonly string[] {
  if (allowed === undefined) return [];
  if (known === undefined) return [`any ${what} {}`];
  return known.filter((value) => !allowed.includes(value)).map((value) => `the ${what} ${value} {}`);
}

function types({ type }: Schema): readonly string[] | undefined {
  return typeof type === 'string' ? [type] : type;
}

/** Every integer is a number. */
function withIntegers(all: readonly string[] | undefined): readonly string[] | undefined {
  return all?.includes('number') === true ? [...all, 'integer'] : all;
}

function values(schema: Schema): readonly string[] | undefined {
  if ('const' in schema) return [JSON.stringify(schema.const)];
  return schema.enum?.map((value) => JSON.stringify(value));
}

function narrowed(before: Schema, after: Schema): readonly string[] {
  return [
    ...LOWER.filter((bound) => (after[bound] ?? -Infinity) > (before[bound] ?? -Infinity)),
    ...UPPER.filter((bound) => (after[bound] ?? Infinity) < (before[bound] ?? Infinity)),
    ...(['pattern', 'format'] as const).filter((rule) => after[rule] !== undefined && after[rule] !== before[rule]),
  ].map((rule) => `has a narrower ${rule}`);
}
