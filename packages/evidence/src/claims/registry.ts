import type { Claim } from './claim';
import { alarmsNameRunbooks } from './operational-excellence/alarms-name-runbooks';
import { alarmsNotify } from './operational-excellence/alarms-notify';
import { architectureIsDocumented } from './operational-excellence/architecture-is-documented';
import { dashboardShowsTheAlarms } from './operational-excellence/dashboard-shows-the-alarms';
import { infrastructureAsCode } from './operational-excellence/infrastructure-as-code';
import { logsAreKept } from './operational-excellence/logs-are-kept';
import { pipelineRunsTheTests } from './operational-excellence/pipeline-runs-the-tests';
import { rollbackIsDocumented } from './operational-excellence/rollback-is-documented';
import { databaseEncryptedAtRest } from './security/database-encrypted-at-rest';

/** Every claim of the platform, by pillar and section of the document. A claim that is not listed here is not made. */
export const CLAIMS: readonly Claim[] = [
  // Operational excellence
  infrastructureAsCode,
  pipelineRunsTheTests,
  alarmsNotify,
  dashboardShowsTheAlarms,
  logsAreKept,
  alarmsNameRunbooks,
  architectureIsDocumented,
  rollbackIsDocumented,
  // Security
  databaseEncryptedAtRest,
];
