import { keysOfPath } from './keys-of-path';
import { isList, isObject, isUnresolved, type TemplateValue } from './value';

/** What a property lookup found. Only `found` may prove anything. */
export type Lookup =
  | { readonly kind: 'found'; readonly value: Exclude<TemplateValue, undefined> }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unresolved'; readonly expression: TemplateValue; readonly reason: string };

const step = (value: TemplateValue, key: string): TemplateValue => {
  if (isList(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
};

/** What CloudFormation reads from Systems Manager or Secrets Manager when it deploys. */
const DYNAMIC = /\{\{resolve:[^}]*\}\}/;

const isDynamic = (value: TemplateValue): value is string => typeof value === 'string' && DYNAMIC.test(value);

/** Transforms and loops write keys into the object that they stand in, so that what is absent beside them may yet come. */
const isWrittenLater = (value: TemplateValue): boolean => {
  if (value === undefined || !isObject(value)) return false;
  for (const key in value) if (key === 'Fn::Transform' || key.startsWith('Fn::ForEach::')) return true;
  return false;
};

const unresolved = (value: TemplateValue): Lookup => ({
  kind: 'unresolved',
  expression: value,
  reason: isDynamic(value)
    ? `is the dynamic reference ${value}`
    : `is the unresolved intrinsic ${JSON.stringify(value)}`,
});

/** Walks a dotted path, `BucketEncryption.ServerSideEncryptionConfiguration.0`, stopping at what cannot be resolved. */
export const lookUp = (root: TemplateValue, path: string): Lookup => {
  const keys = keysOfPath(path);
  let value = root;
  // Claims ask tens of thousands of times, most of them in a process that has just begun, where an iterator costs more.
  let at = 0;
  while (at < keys.length) {
    if (isUnresolved(value)) return unresolved(value);
    const next = step(value, keys[at] ?? '');
    if (next === undefined && isWrittenLater(value)) return unresolved(value);
    value = next;
    at += 1;
  }
  if (value === undefined) return { kind: 'absent' };
  return isUnresolved(value) || isDynamic(value) ? unresolved(value) : { kind: 'found', value };
};
