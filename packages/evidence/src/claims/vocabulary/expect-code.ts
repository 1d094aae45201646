import type { RepositoryFacts } from '../../facts/facts';
import { fails, holds, type Check } from './check';
import { linesOfCodeIn } from './code-in';

/** The file exists and one of its lines, no comment, matches; the evidence is that line. */
export const expectCode = (repository: RepositoryFacts, path: string, pattern: RegExp): Check => {
  const lines = linesOfCodeIn(repository, path);
  if (lines === undefined) return fails(`${path} does not exist`, { kind: 'code', path });
  const index = lines.findIndex((line) => pattern.test(line));
  return index < 0
    ? fails(`no line of ${path} matches ${String(pattern)}`, { kind: 'code', path })
    : holds({ kind: 'code', path, line: index + 1 });
};
