import { EvidenceError } from '../evidence-error';

/** Stands for the environment's name in `--out`. */
const PLACEHOLDER = '{environment}';

/** Whatever else stands in braces was meant to be one, too. */
const STRANGE = /\{(?!environment\})[^{}/]*\}/;

const refuse = (where: string, problem: string, fix: string): never => {
  throw new EvidenceError('option-invalid', { where, problem, fix });
};

/** A name that stays within the folder that the person named. */
const nameIn = (out: string, environment: string): string =>
  /^[^/\\]+$/.test(environment) && environment !== '.' && environment !== '..'
    ? environment
    : refuse(`--out ${out}`, `${environment} is no name of a file`, 'Write it without {environment}');

/** The files to write: one for all, or one an environment where the name has the placeholder. Throws `option-invalid`. */
export const filesFor = <T>(
  out: string,
  items: readonly T[],
  environmentOf: (item: T) => string,
  render: (items: readonly T[]) => string,
): readonly (readonly [string, string])[] => {
  const strange = STRANGE.exec(out)?.[0];
  if (strange !== undefined)
    return refuse(`--out ${out}`, `nothing is put in the place of ${strange}`, `Write ${PLACEHOLDER}, or no braces`);
  if (!out.includes(PLACEHOLDER)) return [[out, render(items)]];
  return items.map((each) => [out.replaceAll(PLACEHOLDER, () => nameIn(out, environmentOf(each))), render([each])]);
};
