import type { Reader } from '../reader/reader';
import { readAlarmHistory } from './read-alarm-history';
import { readAlarms } from './read-alarms';
import { readBudgets } from './read-budgets';
import { readCapacity } from './read-capacity';
import { readCosts } from './read-costs';
import { readIdentity } from './read-identity';
import { readMetric } from './read-metric';
import { readPipelines } from './read-pipelines';
import { readRecoveryPoints } from './read-recovery-points';
import { readStackResources } from './read-stack-resources';
import { readStacks } from './read-stacks';

/** Every reader. */
export const READERS: readonly Pick<Reader<[], unknown>, 'name' | 'grants'>[] = [
  readAlarmHistory,
  readAlarms,
  readBudgets,
  readCapacity,
  readCosts,
  readIdentity,
  readMetric,
  readPipelines,
  readRecoveryPoints,
  readStackResources,
  readStacks,
];
