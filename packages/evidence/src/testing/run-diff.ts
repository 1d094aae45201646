import type { Format } from '../cli/options';
import { diffCommand } from '../diff/diff-command';
import type { Comparison } from '../diff/comparison';
import { aCdkOut } from './a-cdk-out';

interface Outcome {
  readonly same: boolean;
  readonly text: string;
}

/** Runs the command in two directories without colours. */
export const runDiff = async (base: string, head: string, format: Format = 'table'): Promise<Outcome> => {
  const written: string[] = [];
  const print = (text: string): void => void written.push(text);
  const same = await diffCommand(
    { base, head, format, today: '2026-11-23' },
    { directory: '/', coloured: false, print },
  );
  return { same, text: written.join('') };
};

/** The comparison of two directories, as `--json` prints it. */
export const comparisonOf = async (base: string, head: string): Promise<Comparison> =>
  JSON.parse((await runDiff(base, head, 'json')).text) as Comparison;

/** The only stack of two assemblies with these resources. */
export const stackBetween = async (
  base: Readonly<Record<string, unknown>>,
  head: Readonly<Record<string, unknown>>,
): Promise<Comparison['assemblies'][number]['stacks'][number]> => {
  const [from, to] = [base, head].map((Resources) => aCdkOut({ api: { template: { Resources } } }));
  const [assembly] = (await comparisonOf(from ?? '', to ?? '')).assemblies;
  const [stack] = assembly?.stacks ?? [];
  if (stack === undefined) throw new Error('no stack was compared');
  return stack;
};
