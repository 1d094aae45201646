import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { synthesized } from '../../testing/synthesized';
import { BUILDSPECS, type BuildspecOptions } from '../buildspec';

/** One command as it was run: which programs it called, with which arguments, and how it ended. */
export interface CommandRun {
  readonly command: string;
  readonly calls: readonly string[];
  readonly status: number | null;
}

/** What a buildspec did, up to the first command that failed. */
export interface BuildspecRun {
  readonly commands: readonly CommandRun[];
  /** Folders and files that are handed on, in the order of the alphabet. */
  readonly handedOn: readonly string[];
}

/** Programs that reach out of the machine, or cost minutes. */
const STOOD_IN_FOR = ['aws', 'cdk', 'curl', 'dnf', 'node', 'npm', 'npx', 'pip3'];

/** Writes down how it was called; fails where `$FAILS` matches; knows of one change set a stack. */
const STAND_IN = `#!/bin/bash
told="\${0##*/}"
for argument in "$@"; do
  case "$argument" in *" "*) told="$told '$argument'" ;; *) told="$told $argument" ;; esac
done
echo "$told" >> "$CALLS"
if [[ -n "$FAILS" && "$told" == *$FAILS* ]]; then echo "$FAILS failed" >&2; exit 254; fi
if [[ "$told" == *list-change-sets* ]]; then echo set-1; fi
`;

/** What a gate finds in the repository, and the others in what a gate handed on. */
const FOUND = [
  '.hexastyle/inventories/blue.json',
  '.hexastyle/reports/blue.json',
  'node_modules/aws-cdk/bin/cdk',
  'packages/evidence/lib/push/main.js',
  'packages/infra/buildspecs/health.yaml',
  'packages/infra/cdk.out/blue/manifest.json',
  'packages/web/dist/index.html',
];

const VARIABLES = {
  ENVIRONMENT: 'blue',
  ASSETS: 'assets',
  STACKS: 'first=First.template.json@us-east-1 second=Second.template.json@us-west-2',
  PARAMETERS: 'Id=E1 Other=2',
  EXECUTION_ROLE: 'arn:aws:iam::111111111111:role/execution',
  BUCKET: 'site',
  DISTRIBUTION: 'E1',
  PORTAL: 'https://portal.example.com',
  ORIGIN: 'https://habits.example.com',
};

const schema = z.object({
  // Strict about what may hold commands: `finally` would be run by CodeBuild and not here.
  phases: z.record(
    z.string(),
    z.strictObject({
      'runtime-versions': z.object({ nodejs: z.number() }).optional(),
      'on-failure': z.literal('ABORT').optional(),
      commands: z.array(z.string()).default([]),
    }),
  ),
});

const generated = synthesized();

/** The commands of every phase of a generated buildspec, in order. */
const commandsOf = (name: string): readonly string[] => {
  const { phases } = schema.parse(parse(String(generated[`${BUILDSPECS}/${name}.yaml`])));
  return Object.values(phases).flatMap(({ commands }) => commands);
};

/** The names of all buildspecs that are generated. */
export const buildspecNames = (): readonly string[] =>
  Object.keys(generated)
    .filter((path) => path.startsWith(`${BUILDSPECS}/`))
    .map((path) => path.slice(BUILDSPECS.length + 1).replace(/\.yaml$/, ''));

const readLines = (file: string): readonly string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

const prepare = (folder: string): void => {
  mkdirSync(join(folder, 'bin'));
  for (const program of STOOD_IN_FOR) {
    writeFileSync(join(folder, 'bin', program), STAND_IN);
    chmodSync(join(folder, 'bin', program), 0o755);
  }
  for (const file of FOUND) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
};

/**
 * Runs a generated buildspec with stand-ins, in a bash that does not end at a failure by itself: a command that goes on
 * after one would succeed. A call that contains `fails` does.
 */
export const runBuildspec = (name: BuildspecOptions['name'], fails = ''): BuildspecRun => {
  const folder = mkdtempSync(join(tmpdir(), 'hexastyle-buildspec-'));
  try {
    prepare(folder);
    const calls = join(folder, 'calls');
    const env = { PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, CALLS: calls, FAILS: fails, ...VARIABLES };
    const commands: CommandRun[] = [];
    for (const command of commandsOf(name)) {
      writeFileSync(calls, '');
      const { status } = spawnSync('bash', ['-c', command], { cwd: folder, env });
      commands.push({ command, calls: readLines(calls), status });
      if (status !== 0) break;
    }
    const delivery = readdirSync(join(folder, '.hexastyle')).includes('delivery')
      ? readdirSync(join(folder, '.hexastyle/delivery'))
      : [];
    return { commands, handedOn: delivery.sort() };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
