import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ProgramError } from './program-error';

export const USAGE = `Synthesizes every environment of environments/*.yaml into its own cloud assembly, checked by cdk-nag.

Usage: npm run synth -- [--environment NAME]... [--out DIR] [--no-checks] [--validate] [--json]

  --environment NAME  only this environment; may be repeated
  --out DIR           where the assemblies go (default packages/infra/cdk.out)
  --no-checks         leave cdk-nag out
  --validate          check the templates against CloudFormation's schemas, too, which takes seconds
  --json              print the summaries as JSON
  --help              print this

Exit code: 0 clean, 1 open findings or waivers that excuse nothing, 2 wrong usage or unreadable input.`;

export interface Options {
  /** Names; empty for all. */
  readonly environments: readonly string[];
  /** Absolute. */
  readonly out: string;
  readonly checks: boolean;
  readonly validate: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** @throws ProgramError on an unknown option, a missing value or a stray argument */
export function parseOptions(args: readonly string[], root: string): Options {
  const { values } = parse(args);
  return {
    environments: values.environment ?? [],
    out: resolve(root, values.out ?? 'packages/infra/cdk.out'),
    checks: values.checks ?? true,
    validate: values.validate ?? false,
    json: values.json ?? false,
    help: values.help ?? false,
  };
}

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        environment: { type: 'string', multiple: true },
        out: { type: 'string' },
        checks: { type: 'boolean' },
        validate: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new ProgramError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, { cause: error });
  }
};
