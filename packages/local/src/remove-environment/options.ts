import { parseArgs } from 'node:util';

export const USAGE = `Removes an environment: shows what blocks it and the steps in their order; with --yes, removes its descriptor and all
that was generated from it. What runs in AWS is not touched: that is for the steps.

Usage: npx projen env:remove NAME [--yes | --dry-run] [--json]

  --yes      remove the files, after the steps were taken
  --dry-run  show, and write nothing
  --json     print JSON
  --help     print this

Exit code: 0 removed or shown, 1 refused or failed and nothing changed, 2 wrong usage.`;

/** What a command line asks for. */
export interface Options {
  readonly name: string;
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

export type Parsed =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string };

const FLAG = { type: 'boolean' } as const;

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { yes: FLAG, 'dry-run': FLAG, json: FLAG, help: FLAG },
  });

const parsedOf = (values: ReturnType<typeof parse>['values'], [name, ...more]: readonly string[]): Parsed => {
  const { yes = false, 'dry-run': dryRun = false, json = false } = values;
  if (name === undefined || more.length > 0) return { kind: 'wrong', problem: 'Name one environment.' };
  if (yes && dryRun) return { kind: 'wrong', problem: '--yes removes and --dry-run does not: choose one.' };
  return { kind: 'options', options: { name, yes, dryRun, json } };
};

/** Reads a command line; a `--` at its beginning is npm's. */
export const parseOptions = (args: readonly string[]): Parsed => {
  try {
    const { values, positionals } = parse(args[0] === '--' ? args.slice(1) : args);
    return values.help === true ? { kind: 'help' } : parsedOf(values, positionals);
  } catch (thrown) {
    return { kind: 'wrong', problem: thrown instanceof Error ? thrown.message : String(thrown) };
  }
};
