import { alarmsTab } from './alarms';
import { costsTab } from './costs';
import { coverageTab } from './coverage';
import type { EnvironmentTab } from './environment-tab';
import { pillarsTab } from './pillars';
import { pipelinesTab } from './pipelines';
import { recoveryTab } from './recovery';
import { resourcesTab } from './resources';
import { runbooksTab } from './runbooks';

/** In the order in which they are shown; the first one is also at the environment's own address. */
export const ENVIRONMENT_TABS: readonly [EnvironmentTab, ...EnvironmentTab[]] = [
  pillarsTab,
  coverageTab,
  alarmsTab,
  costsTab,
  runbooksTab,
  recoveryTab,
  pipelinesTab,
  resourcesTab,
];
