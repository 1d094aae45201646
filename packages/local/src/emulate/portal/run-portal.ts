import { environmentNames } from '@hexastyle/environment';
import { openBrowser } from '../../journey/browser';
import { createStack } from '../cloudformation';
import { prepareRegion } from '../prepare';
import { UNTAGGED } from '../unmodelled';
import { withEmulator, type Emulated, type Task } from '../with-emulator';
import { withoutTags } from '../without-tags';
import { declaredAlarms, type DeclaredAlarm } from './declared-alarms';
import { lookAround } from './look-around';
import { openHouse } from './open-house';
import type { PortalReport } from './portal-report';
import { seedAlarms } from './seed-alarms';
import { seedCosts } from './seed-costs';
import { startStandIn } from './stand-in';
import { standInAnswers } from './stand-in-answers';

const FIRING = /api-5xx-errors$/;
const REASON = 'Threshold crossed in the emulator';
/** Declared, and made by nobody: as if somebody had deleted it by hand. */
const DELETED = /cache-memory$/;

const deploy = async ({ emulator, environment, pruned }: Emulated): Promise<readonly string[]> => {
  for (const region of [environment.region, environment.drRegion]) await prepareRegion(emulator, region);
  const faults: string[] = [];
  for (const stack of pruned) {
    const failure = await createStack(emulator, stack, withoutTags(stack.template, UNTAGGED));
    if (failure !== undefined) faults.push(`${stack.name} was not created: ${failure}`);
  }
  return faults;
};

const seed = async ({ emulator, environment, stacks }: Emulated): Promise<DeclaredAlarm> => {
  const alarms = declaredAlarms(stacks);
  const firing = alarms.find(({ name }) => FIRING.test(name));
  if (firing === undefined) throw new Error('staging has no alarm of 5xx errors');
  const made = alarms.filter(({ name }) => !DELETED.test(name));
  await seedAlarms(emulator, { prefix: environmentNames(environment).prefix, alarms: made, firing, reason: REASON });
  await seedCosts(emulator, environment);
  return firing;
};

/**
 * Deploys to moto's server what it models, sets alarms, costs and the rest, and looks with Chromium at what the portal shows
 * of them, before and after the account stops answering. @throws Problem when it cannot begin
 */
export const runPortal = (task: Task): Promise<PortalReport> =>
  withEmulator(task, async (emulated) => {
    const began = performance.now();
    task.say('deploying');
    const undeployed = await deploy(emulated);
    const firing = await seed(emulated);
    const standIn = await startStandIn(emulated.endpoint, standInAnswers(emulated.environment));
    task.say('starting the house');
    const house = await openHouse(emulated, standIn.endpoint);
    const browser = await openBrowser();
    try {
      const sights = await lookAround({
        browser,
        portal: house.portal,
        environment: emulated.environment.name,
        firing,
        reason: REASON,
        deleted: DELETED,
        stopAccount: standIn.stop,
        say: task.say,
      });
      const faults = sights.flatMap(({ what, fault }) => (fault === undefined ? [] : [`${what}: ${fault}`]));
      const seconds = Math.round((performance.now() - began) / 100) / 10;
      return { sights, faults: [...undeployed, ...faults], seconds };
    } finally {
      await browser.close();
      await house.interrupt();
      await standIn.stop();
    }
  });
