import { valueAt } from './value-at';

/** The text at a dotted path; `undefined` for everything else. */
export const textAt = (root: unknown, path: string): string | undefined => {
  const value = valueAt(root, path);
  return typeof value === 'string' ? value : undefined;
};
