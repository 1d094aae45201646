import type { RepositoryFacts } from '../../facts/facts';
import { onceForFile } from '../../facts/once-for-file';
import { fails, holds, type Check } from './check';

const COMMENT = /^\s*(\/\/|\/?\*|#)/;

// Splitting at a text is several times faster than at a pattern, and few lines match.
const linesIn = onceForFile((text) => text.replaceAll('\r\n', '\n').split('\n'));

/** The file exists and one of its lines, no comment, matches; the evidence is that line. */
export const expectCode = (repository: RepositoryFacts, path: string, pattern: RegExp): Check => {
  const lines = linesIn(repository, path);
  if (lines === undefined) return fails(`${path} does not exist`, { kind: 'code', path });
  const index = lines.findIndex((line) => pattern.test(line) && !COMMENT.test(line));
  return index < 0
    ? fails(`no line of ${path} matches ${String(pattern)}`, { kind: 'code', path })
    : holds({ kind: 'code', path, line: index + 1 });
};
