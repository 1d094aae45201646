import type { Claim } from './claim';
import { alarmsNameRunbooks } from './operational-excellence/alarms-name-runbooks';
import { alarmsNotify } from './operational-excellence/alarms-notify';
import { architectureIsDocumented } from './operational-excellence/architecture-is-documented';
import { dashboardShowsTheAlarms } from './operational-excellence/dashboard-shows-the-alarms';
import { infrastructureAsCode } from './operational-excellence/infrastructure-as-code';
import { logsAreKept } from './operational-excellence/logs-are-kept';
import { pipelineRunsTheTests } from './operational-excellence/pipeline-runs-the-tests';
import { rollbackIsDocumented } from './operational-excellence/rollback-is-documented';
import { bucketsArePrivate } from './security/buckets-are-private';
import { bucketsEncrypted } from './security/buckets-encrypted';
import { cacheAdmitsTheFunctionOnly } from './security/cache-admits-the-function-only';
import { cacheEncryptedAtRest } from './security/cache-encrypted-at-rest';
import { computeHasNoPublicAddress } from './security/compute-has-no-public-address';
import { databaseAdmitsTheFunctionOnly } from './security/database-admits-the-function-only';
import { databaseEncryptedAtRest } from './security/database-encrypted-at-rest';
import { databaseEnforcesTls } from './security/database-enforces-tls';
import { edgeEnforcesTls } from './security/edge-enforces-tls';
import { firewallGuardsTheEdge } from './security/firewall-guards-the-edge';
import { keysRotate } from './security/keys-rotate';
import { webBucketAnswersTheEdgeOnly } from './security/web-bucket-answers-the-edge-only';

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
  cacheAdmitsTheFunctionOnly,
  computeHasNoPublicAddress,
  databaseAdmitsTheFunctionOnly,
  webBucketAnswersTheEdgeOnly,
  bucketsArePrivate,
  bucketsEncrypted,
  cacheEncryptedAtRest,
  databaseEncryptedAtRest,
  databaseEnforcesTls,
  edgeEnforcesTls,
  keysRotate,
  firewallGuardsTheEdge,
];
