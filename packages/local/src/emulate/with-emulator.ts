import { join } from 'node:path';
import { readEnvironments, type Environment } from '@hexastyle/environment';
import { Problem } from '../problem';
import { freePort, loopback } from '../supervision/port';
import { createSupervisor } from '../supervision/supervisor';
import { assemble } from './assemble';
import { emulatorAt, type Emulator } from './emulator';
import { motoPart } from './moto-part';
import { pruneStacks, type PrunedStack } from './prune';
import type { EmulatedStack } from './template';
import { findMoto } from './tools';
import { UNMODELLED } from './unmodelled';

/** Where a task runs and whom it tells of its progress. */
export interface Task {
  readonly root: string;
  readonly searchPath: string;
  /** One line of progress a step. */
  readonly say: (line: string) => void;
}

/** moto's server while it runs, as the account of one environment, and what is to be deployed there. */
export interface Emulated {
  readonly endpoint: string;
  readonly emulator: Emulator;
  readonly environment: Environment;
  readonly stacks: readonly EmulatedStack[];
  /** Without what moto does not model. */
  readonly pruned: readonly PrunedStack[];
}

const ENVIRONMENT = 'staging';

/** Synthesizes staging, starts moto's server, lets it be used, and stops it whatever happens. @throws Problem when it cannot begin */
export const withEmulator = async <Result>(
  { root, searchPath, say }: Task,
  use: (emulated: Emulated) => Promise<Result>,
): Promise<Result> => {
  const program = findMoto(searchPath);
  const environment = readEnvironments(root).find(({ name }) => name === ENVIRONMENT);
  if (environment === undefined)
    throw new Problem(`environments/${ENVIRONMENT}.yaml is not there.`, 'Only staging is emulated.');
  say('synthesizing');
  const stacks = await assemble(root, ENVIRONMENT);
  const supervisor = createSupervisor();
  try {
    const port = await freePort();
    await supervisor.start(motoPart(program, port, join(root, '.hexastyle'), searchPath));
    const endpoint = `http://${loopback}:${port}`;
    const emulator = emulatorAt(endpoint, environment.account);
    return await use({ endpoint, emulator, environment, stacks, pruned: pruneStacks(stacks, UNMODELLED) });
  } finally {
    await supervisor.stop();
  }
};
