import type { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import type { Retention } from './read-retention';

/** What is kept of the past, and forgets it. */
interface Prunable {
  readonly prune: (retention: Retention, now: Date) => Promise<number>;
}

interface Pruning {
  readonly scheduler: SchedulerService;
  readonly logger: LoggerService;
  readonly kept: readonly Prunable[];
  readonly retention: Retention;
}

/** Forgets old reports and inventories once a day, whichever instance of the backend comes first. */
export async function schedulePruning({ scheduler, logger, kept, retention }: Pruning): Promise<void> {
  await scheduler.scheduleTask({
    id: 'well-architected-prune-history',
    scope: 'global',
    frequency: { days: 1 },
    timeout: { minutes: 10 },
    fn: async () => {
      const now = new Date();
      let removed = 0;
      for (const each of kept) {
        removed += await each.prune(retention, now);
      }
      if (removed > 0) {
        const { keepDays, keepAtLeast } = retention;
        logger.info(
          `Removed ${removed} reports and inventories that were older than ${keepDays} days and not among the newest ${keepAtLeast}`,
        );
      }
    },
  });
}
