/** Stands for the environment's name in `--out`. */
const PLACEHOLDER = '{environment}';

/** The files to write: one for all, or one an environment where the name has the placeholder. */
export const filesFor = <T>(
  out: string,
  items: readonly T[],
  environmentOf: (item: T) => string,
  render: (items: readonly T[]) => string,
): readonly (readonly [string, string])[] =>
  out.includes(PLACEHOLDER)
    ? items.map((each) => [out.replaceAll(PLACEHOLDER, environmentOf(each)), render([each])] as const)
    : [[out, render(items)]];
