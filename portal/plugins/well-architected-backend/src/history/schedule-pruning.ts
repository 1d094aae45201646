import type { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import type { Retention } from './read-retention';
import type { StoredReports } from './stored-reports';

interface Pruning {
  readonly scheduler: SchedulerService;
  readonly logger: LoggerService;
  readonly stored: StoredReports;
  readonly retention: Retention;
}

/** Forgets old reports once a day, whichever instance of the backend comes first. */
export async function schedulePruning({ scheduler, logger, stored, retention }: Pruning): Promise<void> {
  await scheduler.scheduleTask({
    id: 'well-architected-prune-history',
    scope: 'global',
    frequency: { days: 1 },
    timeout: { minutes: 10 },
    fn: async () => {
      const removed = await stored.prune(retention, new Date());
      if (removed > 0) {
        const { keepDays, keepAtLeast } = retention;
        logger.info(
          `Removed ${removed} reports that were older than ${keepDays} days and not among the newest ${keepAtLeast}`,
        );
      }
    },
  });
}
