import { join } from 'node:path';
import { readEnvironments } from '@hexastyle/environment';
import { Problem } from '../problem';
import { freePort, loopback } from '../supervision/port';
import { createSupervisor } from '../supervision/supervisor';
import { assemble } from './assemble';
import { emulate } from './emulate';
import { emulatorAt } from './emulator';
import { judgeList } from './judge-list';
import { motoPart } from './moto-part';
import { runPipelines } from './pipelines/run-pipelines';
import { pruneStacks } from './prune';
import type { Report } from './report';
import { findMoto } from './tools';
import { UNMODELLED } from './unmodelled';

const ENVIRONMENT = 'staging';
/** Lists are tried in an account of their own, so that nothing of it meets the stacks. */
const TRIAL_ACCOUNT = '000000000001';

/** Deploys the stacks of staging to moto's server, destroys them, and runs the commands of the pipelines. @throws Problem when it cannot begin */
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
    const emulator = emulatorAt(endpoint, environment.account);
    const reports = await emulate(emulator, pruned, say);
    say('trying the list of what is not modelled');
    const used = new Set(stacks.flatMap(({ template }) => Object.values(template.Resources).map(({ Type }) => Type)));
    const idle = await judgeList(emulatorAt(endpoint, TRIAL_ACCOUNT), environment.region, UNMODELLED, used);
    const commands = await runPipelines({ root, searchPath, endpoint, emulator, environment, stacks, pruned, say });
    return {
      environment: ENVIRONMENT,
      stacks: reports,
      commands,
      unmodelled: [...UNMODELLED],
      faults: [
        ...reports.flatMap(({ faults }) => faults),
        ...idle,
        ...commands.flatMap(({ project, faults }) => faults.map((fault) => `${project}: ${fault}`)),
      ],
      seconds: Math.round((performance.now() - began) / 100) / 10,
    };
  } finally {
    await supervisor.stop();
  }
};
