import type { Project } from 'projen/lib/project';

/** Runs a TypeScript program of this repository; its packages are then read from source, without a build. */
export const FROM_SOURCE = 'node --conditions=hexastyle-source --require tsx/cjs';

const program = (name: string): string => `${FROM_SOURCE} packages/local/src/${name}/main.ts`;

/** A command of the repository: the npm script and the projen task of the same name. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly run: string;
  /** What npm runs. @default - the same */
  readonly script?: string;
}

/** Every command, in the order in which a newcomer needs them. Arguments after `--` reach the last program of a line. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'start',
    description: 'Bring up everything on loopback',
    run: program('start'),
    // Without a shell in between, npm waits until everything has stopped.
    script: `exec ${program('start')}`,
  },
  { name: 'test', description: 'Run every check and every test', run: program('test') },
  { name: 'doctor', description: 'Say what was found on this machine and what is missing', run: program('doctor') },
  { name: 'build', description: 'Compile the packages', run: program('build') },
  {
    name: 'synth',
    description: 'Synthesize one assembly per environment',
    run: `${program('build')} && node --enable-source-maps --stack-trace-limit=100 packages/infra/lib/synth.js`,
  },
  {
    name: 'evidence',
    description: 'Judge the assemblies, claim by claim',
    run: `${program('build')} && node packages/evidence/bin/hexastyle.js evidence`,
  },
  {
    name: 'check',
    description: 'Lint, format, types, arrows, dead code, published packages, runbooks, no drift',
    run: program('check'),
  },
  { name: 'render', description: 'Render the documents that repeat facts', run: program('render') },
  {
    name: 'emulate',
    description: 'Deploy staging to moto_server on loopback, destroy it again, and run what the pipelines run',
    run: program('emulate'),
  },
  {
    name: 'install-plugin',
    description: 'Pack the portal plugin, install it into new Backstage apps of both frontend systems, and look',
    run: program('install-plugin'),
  },
  {
    name: 'env:add',
    description: 'Add an environment: asks, or takes flags; --dry-run shows and writes nothing',
    run: program('add-environment'),
  },
  {
    name: 'env:remove',
    description: 'Remove an environment: shows what blocks and the steps; --yes removes its files',
    run: program('remove-environment'),
  },
  { name: 'bench', description: 'Measure, in ratios', run: `${FROM_SOURCE} bench/main.ts` },
];

/** Replaces projen's stock build phases by the commands above. */
export function addCommands(project: Project): void {
  for (const phase of ['build', 'package', 'test', 'post-compile', 'compile', 'pre-compile']) {
    project.tasks.removeTask(phase);
  }
  for (const { name, description, run } of COMMANDS) {
    project.addTask(name, { description, exec: run, receiveArgs: true });
  }
}
