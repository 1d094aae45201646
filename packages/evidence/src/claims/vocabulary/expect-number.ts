import type { RepositoryFacts } from '../../facts/facts';
import { fails, holds, type Check } from './check';
import { codeIn } from './code-in';

/** A number that a program has to have. */
export interface ExpectedNumber {
  readonly path: string;
  /** Finds the line; its group `number` is the number, in which `_` may separate digits. */
  readonly pattern: RegExp;
  /** In words, `at least 19456`. */
  readonly expected: string;
  readonly is: (value: number) => boolean;
}

/** The number that the pattern finds in a file; `undefined` where it finds none. */
export const numberIn = (repository: RepositoryFacts, path: string, pattern: RegExp): number | undefined => {
  const found = pattern.exec(codeIn(repository, path) ?? '')?.groups?.['number'];
  return found === undefined ? undefined : Number(found.replaceAll('_', ''));
};

/** The file has the number, and it is good; the evidence is its line. */
export const expectNumber = (repository: RepositoryFacts, { path, pattern, expected, is }: ExpectedNumber): Check => {
  const value = numberIn(repository, path, pattern);
  if (value === undefined) return fails(`nothing in ${path} matches ${String(pattern)}`, { kind: 'code', path });
  const text = codeIn(repository, path) ?? '';
  const line = text.slice(0, text.search(pattern)).split('\n').length;
  return is(value)
    ? holds({ kind: 'code', path, line })
    : fails(`${value} in line ${line} of ${path} is not ${expected}`, { kind: 'code', path, line });
};
