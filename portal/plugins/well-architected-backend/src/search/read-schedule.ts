import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { readSchedulerServiceTaskScheduleDefinitionFromConfig } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';

const USUAL: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
  // The plugin must listen before it is asked.
  initialDelay: { seconds: 10 },
};

/** When claims and runbooks are collected: `search.collators.wellArchitected.schedule`. */
export function readSchedule(config: Config): SchedulerServiceTaskScheduleDefinition {
  const schedule = config.getOptionalConfig('search.collators.wellArchitected.schedule');
  return schedule === undefined ? USUAL : readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule);
}
