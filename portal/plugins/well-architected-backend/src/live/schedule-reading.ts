import type { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import type { EnvironmentDescription } from '@hexastyle/plugin-well-architected-common';
import { LIVE_PARTS } from '@hexastyle/plugin-well-architected-common';
import type { Collector } from './collector';
import type { LiveConfig, Scheduled } from './live-config';
import type { LiveStore } from './live-store';
import { DETAILS_LAST_SECONDS } from './read-alarm-details';

interface Reading {
  readonly scheduler: SchedulerService;
  readonly logger: LoggerService;
  readonly collector: Collector;
  readonly store: LiveStore;
  readonly config: LiveConfig;
  readonly environments: readonly EnvironmentDescription[];
}

/** Environments at a time. */
const CONCURRENT = 4;

/** Reads every part of every account on its own schedule, by whichever instance of the backend comes first. */
export async function scheduleReading(reading: Reading): Promise<void> {
  const { collector } = reading;
  for (const part of LIVE_PARTS) {
    await schedule(reading, part, async (environment) => {
      if ((await collector.collect(environment, part)) && part === 'alarms') {
        // Only of those that are new: the others have a schedule of their own.
        await collector.renewAlarmDetails(environment, Infinity);
      }
    });
  }
  await schedule(reading, 'alarmDetails', async (environment) =>
    collector.renewAlarmDetails(environment, DETAILS_LAST_SECONDS),
  );
}

async function schedule(
  { scheduler, logger, store, config, environments }: Reading,
  what: Scheduled,
  collect: (environment: EnvironmentDescription) => Promise<unknown>,
): Promise<void> {
  await scheduler.scheduleTask({
    id: `well-architected-read-${what}`,
    scope: 'global',
    frequency: config.frequency[what],
    timeout: { minutes: 10 },
    // Details are of alarms that were read.
    ...(what === 'alarmDetails' && { initialDelay: { seconds: 15 } }),
    fn: async (signal) => {
      await store.keepOnly(environments.map(({ name }) => name));
      const waiting = [...environments];
      const work = async () => {
        for (let next = waiting.shift(); next !== undefined && !signal.aborted; next = waiting.shift()) {
          await attempt(next, collect, logger);
        }
      };
      await Promise.all(Array.from({ length: CONCURRENT }, work));
    },
  });
}

/** One environment that cannot be kept leaves the others their turn. */
async function attempt(
  environment: EnvironmentDescription,
  collect: (environment: EnvironmentDescription) => Promise<unknown>,
  logger: LoggerService,
): Promise<void> {
  try {
    await collect(environment);
  } catch (error) {
    logger.warn(`${environment.name} could not be read and kept`, error instanceof Error ? error : undefined);
  }
}
