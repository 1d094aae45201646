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

const unresolved = (value: TemplateValue): Lookup => ({
  kind: 'unresolved',
  expression: value,
  reason: `is the unresolved intrinsic ${JSON.stringify(value)}`,
});

/** Walks a dotted path, `BucketEncryption.ServerSideEncryptionConfiguration.0`, stopping at what cannot be resolved. */
export const lookUp = (root: TemplateValue, path: string): Lookup => {
  let value = root;
  for (const key of path.split('.')) {
    if (isUnresolved(value)) return unresolved(value);
    value = step(value, key);
  }
  if (value === undefined) return { kind: 'absent' };
  return isUnresolved(value) ? unresolved(value) : { kind: 'found', value };
};
