import { join } from 'node:path';
import { readEnvironments } from '@hexastyle/environment';
import { GATES } from '../delivery/gates';
import { whileSiteIsHealthy } from '../delivery/healthy-site';
import { readBuildspec } from '../delivery/read-buildspec';
import { runCommands } from '../delivery/run-commands';
import { whilePortalTakes } from '../delivery/taking-portal';
import { describeProblem } from '../problem';
import { repository } from '../repository';
import type { Step } from './step';
import { total, type Tally } from './tally';

const TOKEN = 'a-token-of-the-tests';

/** The tests are not run again from within the tests. */
const isTest = (command: string): boolean => command.startsWith('npm test');

const attempt = async (name: string, work: () => Promise<void>): Promise<Tally> => {
  try {
    await work();
    console.log(`ok      ${name}`);
    return { passed: 1, failed: 0 };
  } catch (thrown) {
    console.log(`FAILED  ${name}: ${describeProblem(thrown)}`);
    return { passed: 0, failed: 1, names: [name] };
  }
};

/**
 * What the gates of the pipelines run, in the working tree, for every environment, with what tells a portal of
 * it; and the check of health. Portal and site are stand-ins.
 */
export const deliveryStep = (logFolder: string, inherited: NodeJS.ProcessEnv): Step => ({
  name: 'delivery',
  title: 'Commands of the pipelines',
  run: async () => {
    const run = (buildspec: string, variables: NodeJS.ProcessEnv, folder = repository): Promise<void> =>
      runCommands(
        readBuildspec(repository, buildspec).build.filter((command) => !isTest(command)),
        {
          folder,
          env: { ...inherited, ...variables },
          logFile: join(logFolder, 'delivery.log'),
        },
      );
    const push = (name: string): Promise<void> =>
      whilePortalTakes(TOKEN, (portal) => {
        const variables = { ENVIRONMENT: name, PORTAL: portal, HEXASTYLE_PORTAL_TOKEN: TOKEN };
        return run('push', variables, join(repository, '.hexastyle/delivery'));
      });
    const tallies: Tally[] = [];
    for (const { name } of readEnvironments(repository))
      for (const gate of GATES) {
        tallies.push(await attempt(`${gate} of ${name}`, () => run(gate, { ENVIRONMENT: name })));
        // Each gate clears what the one before handed on.
        if (gate === 'infrastructure') tallies.push(await attempt(`push of ${name}`, () => push(name)));
      }
    tallies.push(await attempt('health', () => whileSiteIsHealthy((origin) => run('health', { ORIGIN: origin }))));
    return total(tallies);
  },
});
