import type { RepositoryFacts } from '../../facts/facts';
import { anchorsOf } from './anchors';
import { fails, holds, type Check } from './check';

/** The document exists, is not empty and, when `anchor` is given, has that heading. */
export const expectDocument = (repository: RepositoryFacts, path: string, anchor?: string): Check => {
  const evidence = { kind: 'document' as const, path, ...(anchor !== undefined && { anchor }) };
  const text = repository.read(path);
  if (text === undefined) return fails(`${path} does not exist`, evidence);
  if (text.trim() === '') return fails(`${path} is empty`, evidence);
  if (anchor !== undefined && !anchorsOf(text).includes(anchor))
    return fails(`${path} has no heading #${anchor}`, evidence);
  return holds(evidence);
};
