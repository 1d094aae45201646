import { valueAt } from './value-at';

/** The list at a dotted path; empty for everything else. */
export const listAt = (root: unknown, path: string): readonly unknown[] => {
  const value = valueAt(root, path);
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
};
