import { alarmsTab } from './alarms';
import type { EnvironmentTab } from './environment-tab';
import { pillarsTab } from './pillars';
import { pipelinesTab } from './pipelines';
import { resourcesTab } from './resources';
import { runbooksTab } from './runbooks';

/** In the order in which they are shown; the first one is also at the environment's own address. */
export const ENVIRONMENT_TABS: readonly [EnvironmentTab, ...EnvironmentTab[]] = [
  pillarsTab,
  alarmsTab,
  runbooksTab,
  pipelinesTab,
  resourcesTab,
];
