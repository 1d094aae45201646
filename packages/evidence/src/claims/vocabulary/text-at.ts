import type { ResourceFact } from '../../facts/facts';
import { rawOf } from './mentions';

/** The text at a dotted path; nothing where there is none, or something else than a text. */
export const textAt = (resource: ResourceFact, path: string): string | undefined => {
  const value = rawOf(resource, path);
  return typeof value === 'string' ? value : undefined;
};
