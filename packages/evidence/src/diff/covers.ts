import { isRecord, type JsonRecord } from '../facts/assembly/record';
import { matchesPattern } from '../facts/matches-pattern';
import { sameValue } from './same-value';

const FIELDS = ['Action', 'Resource', 'Principal'] as const;

const valuesOf = (value: unknown, prefix = ''): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, prefix));
  return [typeof value === 'string' ? `${prefix}${value}` : value];
};

/** `{ AWS: [...], Service: ... }` as texts with their kind; a lone `*` is everybody. */
const principalsOf = (value: unknown): readonly unknown[] =>
  isRecord(value) && !Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'))
    ? Object.entries(value).flatMap(([kind, each]) => valuesOf(each, `${kind}:`))
    : valuesOf(value);

const readField = (field: (typeof FIELDS)[number], value: unknown): readonly unknown[] => {
  if (field === 'Principal') return principalsOf(value);
  const values = valuesOf(value);
  return field === 'Action' ? values.map((each) => (typeof each === 'string' ? each.toLowerCase() : each)) : values;
};

const includes = (wide: unknown, narrow: unknown): boolean =>
  typeof wide === 'string' && typeof narrow === 'string' ? matchesPattern(wide, narrow) : sameValue(wide, narrow);

const coversField = (field: (typeof FIELDS)[number], wide: JsonRecord, narrow: JsonRecord): boolean => {
  const inverse = `Not${field}`;
  if (!sameValue(wide[inverse], narrow[inverse])) return false;
  if (wide[field] === undefined || narrow[field] === undefined) return sameValue(wide[field], narrow[field]);
  const patterns = readField(field, wide[field]);
  return readField(field, narrow[field]).every((each) => patterns.some((pattern) => includes(pattern, each)));
};

/** Whether a statement says at least all that another says. False when that cannot be told. */
export const covers = (wide: unknown, narrow: unknown): boolean => {
  if (!isRecord(wide) || !isRecord(narrow)) return sameValue(wide, narrow);
  // What says neither is no statement: an intrinsic, which says the same only as itself.
  if (wide['Effect'] !== 'Allow' && wide['Effect'] !== 'Deny') return sameValue(wide, narrow);
  if (wide['Effect'] !== narrow['Effect']) return false;
  const { Condition: condition } = wide;
  if (condition !== undefined && !sameValue(condition, narrow['Condition'])) return false;
  return FIELDS.every((field) => coversField(field, wide, narrow));
};
