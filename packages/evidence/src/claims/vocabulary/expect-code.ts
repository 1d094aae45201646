import type { RepositoryFacts } from '../../facts/facts';
import { onceFor } from '../../facts/once-for';
import { fails, holds, type Check } from './check';

const COMMENT = /^\s*(\/\/|\/?\*|#)/;

/** The lines of the files that claims look into. */
const splitOf = onceFor<RepositoryFacts, Map<string, readonly string[]>>(() => new Map());

const linesOf = (repository: RepositoryFacts, path: string, text: string): readonly string[] => {
  const known = splitOf(repository);
  // Splitting at a text is several times faster than at a pattern, and few lines match.
  const lines = known.get(path) ?? text.replaceAll('\r\n', '\n').split('\n');
  known.set(path, lines);
  return lines;
};

/** The file exists and one of its lines, no comment, matches; the evidence is that line. */
export const expectCode = (repository: RepositoryFacts, path: string, pattern: RegExp): Check => {
  const text = repository.read(path);
  if (text === undefined) return fails(`${path} does not exist`, { kind: 'code', path });
  const index = linesOf(repository, path, text).findIndex((line) => pattern.test(line) && !COMMENT.test(line));
  return index < 0
    ? fails(`no line of ${path} matches ${String(pattern)}`, { kind: 'code', path })
    : holds({ kind: 'code', path, line: index + 1 });
};
