import { valueAt } from './value-at';

/** The number at a dotted path, also where the template writes it as text; `undefined` for everything else. */
export const numberAt = (root: unknown, path: string): number | undefined => {
  const value = valueAt(root, path);
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d+([.]\d+)?$/.test(value) ? Number(value) : undefined;
};
