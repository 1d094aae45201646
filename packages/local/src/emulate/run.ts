import { join } from 'node:path';
import { readEnvironments } from '@hexastyle/environment';
import { Problem } from '../problem';
import { freePort, loopback } from '../supervision/port';
import { createSupervisor } from '../supervision/supervisor';
import { assemble } from './assemble';
import { emulate } from './emulate';
import { emulatorAt } from './emulator';
import { judgeList } from './judge-list';
import { findMoto } from './moto';
import { motoPart } from './moto-part';
import { pruneStacks } from './prune';
import type { Report } from './report';
import { UNMODELLED } from './unmodelled';

const ENVIRONMENT = 'staging';
/** Lists are tried in an account of their own, so that nothing of it meets the stacks. */
const TRIAL_ACCOUNT = '000000000001';

/** Deploys the stacks of staging to moto's server and destroys them. @throws Problem when it cannot begin */
export const run = async (root: string, searchPath: string, say: (line: string) => void): Promise<Report> => {
  const program = findMoto(searchPath);
  const environment = readEnvironments(root).find(({ name }) => name === ENVIRONMENT);
  if (environment === undefined)
    throw new Problem(`environments/${ENVIRONMENT}.yaml is not there.`, 'Only staging is emulated.');
  say('synthesizing');
  const stacks = await assemble(root, ENVIRONMENT);
  const began = performance.now();
  const supervisor = createSupervisor();
  try {
    const port = await freePort();
    await supervisor.start(motoPart(program, port, join(root, '.hexastyle'), searchPath));
    const endpoint = `http://${loopback}:${port}`;
    const pruned = pruneStacks(stacks, UNMODELLED);
    const reports = await emulate(emulatorAt(endpoint, environment.account), pruned, say);
    say('trying the list of what is not modelled');
    const used = new Set(stacks.flatMap(({ template }) => Object.values(template.Resources).map(({ Type }) => Type)));
    const idle = await judgeList(emulatorAt(endpoint, TRIAL_ACCOUNT), environment.region, UNMODELLED, used);
    return {
      environment: ENVIRONMENT,
      stacks: reports,
      unmodelled: [...UNMODELLED],
      faults: [...reports.flatMap(({ faults }) => faults), ...idle],
      seconds: Math.round((performance.now() - began) / 100) / 10,
    };
  } finally {
    await supervisor.stop();
  }
};
