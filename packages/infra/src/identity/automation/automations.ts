import type { Environment } from '@hexastyle/environment';
import { hasReader } from '../../data/has-reader';
import type { Automation } from './automation';
import { failoverDatabase } from './failover-database';
import { rollbackApi } from './rollback-api';
import { startPipeline } from './start-pipeline';

/** The steps of runbooks that a machine does better: one call that must be right, under pressure. */
export const automationsOf = (environment: Environment): readonly Automation[] => [
  rollbackApi(environment),
  startPipeline(environment),
  // Without a reader there is nothing to fail over to.
  ...(hasReader(environment) ? [failoverDatabase(environment)] : []),
];
