import type { RepositoryFacts } from '../../facts/facts';
import { fails, type Check } from './check';
import { codeIn } from './code-in';
import { expectCode } from './expect-code';

/** A number that stands in the code. */
export interface Figure {
  readonly path: string;
  /** Its first group is the number, as TypeScript writes it: `30_000`. */
  readonly pattern: RegExp;
}

/** The number; undefined where no line has one. */
export const figureIn = (repository: RepositoryFacts, { path, pattern }: Figure): number | undefined => {
  const digits = pattern.exec(codeIn(repository, path) ?? '')?.[1]?.replaceAll('_', '');
  return digits === undefined || digits === '' ? undefined : Number(digits);
};

/** The number is there and no greater; the evidence is its line. */
export const expectAtMost = (repository: RepositoryFacts, figure: Figure, most: number): Check => {
  const { path, pattern } = figure;
  const found = figureIn(repository, figure);
  return found === undefined || found <= most
    ? expectCode(repository, path, pattern)
    : fails(`${pattern.source.replace(/\W+.*/, '')} of ${path} is ${found}, expected at most ${most}`, {
        kind: 'code',
        path,
      });
};
