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
import { credentialsComeFromSecretsManager } from './security/credentials-come-from-secrets-manager';
import { crossSiteRequestsRefused } from './security/cross-site-requests-refused';
import { databaseAdmitsTheFunctionOnly } from './security/database-admits-the-function-only';
import { databaseEncryptedAtRest } from './security/database-encrypted-at-rest';
import { databaseEnforcesTls } from './security/database-enforces-tls';
import { edgeEnforcesTls } from './security/edge-enforces-tls';
import { firewallGuardsTheEdge } from './security/firewall-guards-the-edge';
import { functionRoleIsLeastPrivilege } from './security/function-role-is-least-privilege';
import { keysRotate } from './security/keys-rotate';
import { nagHasNoOpenFinding } from './security/nag-has-no-open-finding';
import { webBucketAnswersTheEdgeOnly } from './security/web-bucket-answers-the-edge-only';
import { apiErrorsAlarm } from './reliability/api-errors-alarm';
import { apiIsThrottled } from './reliability/api-is-throttled';
import { cacheSpansZones } from './reliability/cache-spans-zones';
import { concurrencyIsBounded } from './reliability/concurrency-is-bounded';
import { databaseBackupsAreRetained } from './reliability/database-backups-are-retained';
import { databaseCpuAlarm } from './reliability/database-cpu-alarm';
import { databaseDeletionIsGuarded } from './reliability/database-deletion-is-guarded';
import { databaseScales } from './reliability/database-scales';
import { databaseSpansZones } from './reliability/database-spans-zones';
import { functionErrorsAlarm } from './reliability/function-errors-alarm';
import { functionSpansZones } from './reliability/function-spans-zones';
import { healthEndpointExists } from './reliability/health-endpoint-exists';

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
  credentialsComeFromSecretsManager,
  functionRoleIsLeastPrivilege,
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
  crossSiteRequestsRefused,
  firewallGuardsTheEdge,
  nagHasNoOpenFinding,
  // Reliability
  cacheSpansZones,
  databaseSpansZones,
  functionSpansZones,
  databaseBackupsAreRetained,
  databaseDeletionIsGuarded,
  concurrencyIsBounded,
  databaseScales,
  apiIsThrottled,
  healthEndpointExists,
  apiErrorsAlarm,
  databaseCpuAlarm,
  functionErrorsAlarm,
];
