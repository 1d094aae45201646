import { emulate } from './emulate';
import { emulatorAt } from './emulator';
import { judgeList } from './judge-list';
import { runPipelines } from './pipelines/run-pipelines';
import type { Report } from './report';
import { UNMODELLED } from './unmodelled';
import { withEmulator, type Task } from './with-emulator';

/** Lists are tried in an account of their own, so that nothing of it meets the stacks. */
const TRIAL_ACCOUNT = '000000000001';

/** Deploys the stacks of staging to moto's server, destroys them, and runs the commands of the pipelines. @throws Problem when it cannot begin */
export const run = (task: Task): Promise<Report> =>
  withEmulator(task, async (emulated) => {
    const { endpoint, emulator, environment, stacks, pruned } = emulated;
    const began = performance.now();
    const reports = await emulate(emulator, pruned, task.say);
    task.say('trying the list of what is not modelled');
    const used = new Set(stacks.flatMap(({ template }) => Object.values(template.Resources).map(({ Type }) => Type)));
    const idle = await judgeList(emulatorAt(endpoint, TRIAL_ACCOUNT), environment.region, UNMODELLED, used);
    const commands = await runPipelines({ ...task, ...emulated });
    return {
      environment: environment.name,
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
  });
