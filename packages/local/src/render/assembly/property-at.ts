import type { ResourceFact } from '@hexastyle/evidence';

/** The value below a dotted path, `undefined` where there is nothing. */
export const valueAt = (value: unknown, path: string): unknown => {
  if (path === '') return value;
  const [key = '', ...rest] = path.split('.');
  if (typeof value !== 'object' || value === null) return undefined;
  return valueAt(Object.entries(value).find(([name]) => name === key)?.[1], rest.join('.'));
};

/** Every text, number and truth value below a value, with its dotted path. */
export const leavesOf = (value: unknown, path = ''): readonly (readonly [path: string, value: string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'number' || typeof value === 'boolean') return [[path, String(value)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, path === '' ? key : `${path}.${key}`));
};

/** The property below a dotted path, when it is a text that is known before the deployment. */
export const textAt = (resource: ResourceFact, path: string): string | undefined => {
  const value = valueAt(resource.properties, path);
  return typeof value === 'string' ? value : undefined;
};

/** The property below a dotted path, when it is a number that is known before the deployment. */
export const numberAt = (resource: ResourceFact, path: string): number | undefined => {
  const value = valueAt(resource.properties, path);
  return typeof value === 'number' ? value : undefined;
};

/** The list below a dotted path; empty where there is none. */
export const listAt = (value: unknown, path: string): readonly unknown[] => {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
};
