import { defaultSecurityGroupIsUnused } from './security/default-security-group-is-unused';
import { internetRouteIsForNatOnly } from './security/internet-route-is-for-nat-only';
import { connectionsAreBounded } from './reliability/connections-are-bounded';
import type { Claim } from './claim';
import { alarmsNameRunbooks } from './operational-excellence/alarms-name-runbooks';
import { alarmsNotify } from './operational-excellence/alarms-notify';
import { apiLogsItsSteps } from './operational-excellence/api-logs-its-steps';
import { architectureIsDocumented } from './operational-excellence/architecture-is-documented';
import { dashboardShowsTheAlarms } from './operational-excellence/dashboard-shows-the-alarms';
import { deploymentsAreGradual } from './operational-excellence/deployments-are-gradual';
import { deploymentsNotify } from './operational-excellence/deployments-notify';
import { infrastructureAsCode } from './operational-excellence/infrastructure-as-code';
import { logsAreKept } from './operational-excellence/logs-are-kept';
import { pipelineRunsTheTests } from './operational-excellence/pipeline-runs-the-tests';
import { pipelinesGateOnEvidence } from './operational-excellence/pipelines-gate-on-evidence';
import { productionNeedsApproval } from './operational-excellence/production-needs-approval';
import { rollbackIsDocumented } from './operational-excellence/rollback-is-documented';
import { runbooksCoverEveryAlarm } from './operational-excellence/runbooks-cover-every-alarm';
import { runbooksHaveAllSections } from './operational-excellence/runbooks-have-all-sections';
import { threePipelinesDeliver } from './operational-excellence/three-pipelines-deliver';
import { undeliveredAlarmsAreKept } from './operational-excellence/undelivered-alarms-are-kept';
import { dashboardShowsRequests } from './operational-excellence/dashboard-shows-requests';
import { dashboardShowsFunctionCalls } from './operational-excellence/dashboard-shows-function-calls';
import { dashboardShowsDataStores } from './operational-excellence/dashboard-shows-data-stores';
import { dashboardShowsWhatPeopleSee } from './operational-excellence/dashboard-shows-what-people-see';
import { dashboardLeadsToRunbooks } from './operational-excellence/dashboard-leads-to-runbooks';
import { layersAreStacksOfTheirOwn } from './operational-excellence/layers-are-stacks-of-their-own';
import { changesArePreviewed } from './operational-excellence/changes-are-previewed';
import { everyStackHasItsWay } from './operational-excellence/every-stack-has-its-way';
import { deploymentsAreRehearsed } from './operational-excellence/deployments-are-rehearsed';
import { environmentsAreApart } from './operational-excellence/environments-are-apart';
import { codeIsCheckedByTools } from './operational-excellence/code-is-checked-by-tools';
import { everyServiceLogs } from './operational-excellence/every-service-logs';
import { requestsAreTracedThroughout } from './operational-excellence/requests-are-traced-throughout';
import { dependenciesAreMeasured } from './operational-excellence/dependencies-are-measured';
import { runbooksNameWhatExists } from './operational-excellence/runbooks-name-what-exists';
import { setupIsDocumented } from './operational-excellence/setup-is-documented';
import { decisionsAreRecorded } from './operational-excellence/decisions-are-recorded';
import { rollbackIsAutomated } from './operational-excellence/rollback-is-automated';
import { everythingHasAnOwner } from './operational-excellence/everything-has-an-owner';
import { healthChecksSeeTheDatabase } from './operational-excellence/health-checks-see-the-database';
import { patchesArriveByThemselves } from './operational-excellence/patches-arrive-by-themselves';
import { dashboardShowsTheObjectives } from './operational-excellence/dashboard-shows-the-objectives';
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
import { deployRolesAreNarrow } from './security/deploy-roles-are-narrow';
import { edgeEnforcesTls } from './security/edge-enforces-tls';
import { firewallGuardsTheEdge } from './security/firewall-guards-the-edge';
import { firewallRequestsAreLogged } from './security/firewall-requests-are-logged';
import { functionRoleIsLeastPrivilege } from './security/function-role-is-least-privilege';
import { keysRotate } from './security/keys-rotate';
import { nagHasNoOpenFinding } from './security/nag-has-no-open-finding';
import { networkTrafficIsLogged } from './security/network-traffic-is-logged';
import { operatorRoleHasNoDataAccess } from './security/operator-role-has-no-data-access';
import { requestsNeedNoPassword } from './security/requests-need-no-password';
import { rolesHaveABoundary } from './security/roles-have-a-boundary';
import { blockedRequestsAlarm } from './security/blocked-requests-alarm';
import { buildsInstallWhatIsLocked } from './security/builds-install-what-is-locked';
import { cookiesAreGuarded } from './security/cookies-are-guarded';
import { crossOriginReadsAreNamed } from './security/cross-origin-reads-are-named';
import { deedsCanBeLookedUp } from './security/deeds-can-be-looked-up';
import { inputIsChecked } from './security/input-is-checked';
import { nobodySignsInToCompute } from './security/nobody-signs-in-to-compute';
import { resourcesNameTheirOwner } from './security/resources-name-their-owner';
import { signInResistsGuessing } from './security/sign-in-resists-guessing';
import { variablesHoldNoSecrets } from './security/variables-hold-no-secrets';
import { webAnswersCarrySecurityHeaders } from './security/web-answers-carry-security-headers';
import { webBucketAnswersTheEdgeOnly } from './security/web-bucket-answers-the-edge-only';
import { cacheSparesTheDatabase } from './reliability/cache-spares-the-database';
import { changesCanBeRepeated } from './reliability/changes-can-be-repeated';
import { clientsTimeOut } from './reliability/clients-time-out';
import { outagesAreTested } from './reliability/outages-are-tested';
import { retriesEnd } from './reliability/retries-end';
import { sendingWaitsApart } from './reliability/sending-waits-apart';
import { trafficMovesByOneKey } from './reliability/traffic-moves-by-one-key';
import { versionsAreImmutable } from './reliability/versions-are-immutable';
import { waitingIsLimited } from './reliability/waiting-is-limited';
import { workerStoppedAlarm } from './reliability/worker-stopped-alarm';
import { apiErrorsAlarm } from './reliability/api-errors-alarm';
import { apiLatencyAlarm } from './reliability/api-latency-alarm';
import { cacheCpuAlarm } from './reliability/cache-cpu-alarm';
import { cacheMemoryAlarm } from './reliability/cache-memory-alarm';
import { databaseConnectionsAlarm } from './reliability/database-connections-alarm';
import { backupVaultIsLocked } from './reliability/backup-vault-is-locked';
import { backupsHourlyAndDaily } from './reliability/backups-hourly-and-daily';
import { backupsLeaveTheRegion } from './reliability/backups-leave-the-region';
import { deadLettersAreKept } from './reliability/dead-letters-are-kept';
import { deploymentsAreCheckedAndRollBack } from './reliability/deployments-are-checked-and-roll-back';
import { failedBackupsAlarm } from './reliability/failed-backups-alarm';
import { functionThrottlesAlarm } from './reliability/function-throttles-alarm';
import { migrationsRunBeforeTraffic } from './reliability/migrations-run-before-traffic';
import { pilotLightStandsReady } from './reliability/pilot-light-stands-ready';
import { promotedRegionIsWatched } from './reliability/promoted-region-is-watched';
import { recoveryIsDocumented } from './reliability/recovery-is-documented';
import { copyAgeAlarm } from './reliability/copy-age-alarm';
import { recoveryPointAgeAlarm } from './reliability/recovery-point-age-alarm';
import { recoveryPointsCannotBeDeleted } from './reliability/recovery-points-cannot-be-deleted';
import { restoresAreTested } from './reliability/restores-are-tested';
import { siteIsProbed } from './reliability/site-is-probed';
import { siteSurvivesARegion } from './reliability/site-survives-a-region';
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
import { apiMeasuresEveryRequest } from './performance-efficiency/api-measures-every-request';
import { databaseShowsItsLoad } from './performance-efficiency/database-shows-its-load';
import { edgeCachesStaticFiles } from './performance-efficiency/edge-caches-static-files';
import { edgeCompresses } from './performance-efficiency/edge-compresses';
import { edgeSpeaksHttp3 } from './performance-efficiency/edge-speaks-http3';
import { functionIsTraced } from './performance-efficiency/function-is-traced';
import { functionRunsACurrentRuntime } from './performance-efficiency/function-runs-a-current-runtime';
import { singlePageRoutesAtTheEdge } from './performance-efficiency/single-page-routes-at-the-edge';
import { dashboardShowsLatencyPercentiles } from './performance-efficiency/dashboard-shows-latency-percentiles';
import { dashboardShowsFunctionDuration } from './performance-efficiency/dashboard-shows-function-duration';
import { dashboardShowsDatabaseLoad } from './performance-efficiency/dashboard-shows-database-load';
import { dashboardShowsCacheHits } from './performance-efficiency/dashboard-shows-cache-hits';
import { functionIsSizedAsDescribed } from './performance-efficiency/function-is-sized-as-described';
import { sessionsAreReadFromTheCache } from './performance-efficiency/sessions-are-read-from-the-cache';
import { cacheKeepsNobodyWaiting } from './performance-efficiency/cache-keeps-nobody-waiting';
import { connectionsArePooled } from './performance-efficiency/connections-are-pooled';
import { statementsEndBeforeTheRequest } from './performance-efficiency/statements-end-before-the-request';
import { foreignKeysHaveAnIndex } from './performance-efficiency/foreign-keys-have-an-index';
import { slowStatementsAreLogged } from './performance-efficiency/slow-statements-are-logged';
import { productionHasAReader } from './performance-efficiency/production-has-a-reader';
import { apiCompresses } from './performance-efficiency/api-compresses';
import { requestsPassOneEdge } from './performance-efficiency/requests-pass-one-edge';
import { browsersKeepStaticFiles } from './performance-efficiency/browsers-keep-static-files';
import { latencyHasAPlaybook } from './performance-efficiency/latency-has-a-playbook';
import { speedIsBenchmarked } from './performance-efficiency/speed-is-benchmarked';
import { dataStoresAreServerless } from './performance-efficiency/data-stores-are-serverless';
import { slowVersionsAreTakenBack } from './performance-efficiency/slow-versions-are-taken-back';
import { statementsAreTestedForIndexes } from './performance-efficiency/statements-are-tested-for-indexes';
import { budgetWarns } from './cost-optimization/budget-warns';
import { cacheSpendingIsLimited } from './cost-optimization/cache-spending-is-limited';
import { computePaysPerRequest } from './cost-optimization/compute-pays-per-request';
import { costAnomaliesAreWatched } from './cost-optimization/cost-anomalies-are-watched';
import { costTagsAreComplete } from './cost-optimization/cost-tags-are-complete';
import { databaseScalesToTheMinimum } from './cost-optimization/database-scales-to-the-minimum';
import { logsExpire } from './cost-optimization/logs-expire';
import { natGatewaysAsDescribed } from './cost-optimization/nat-gateways-as-described';
import { storageTrafficAvoidsTheNat } from './cost-optimization/storage-traffic-avoids-the-nat';
import { costDocumentAddsUp } from './cost-optimization/cost-document-adds-up';
import { costDocumentHasEveryComponent } from './cost-optimization/cost-document-has-every-component';
import { costsAreKnownForThreeLoads } from './cost-optimization/costs-are-known-for-three-loads';
import { budgetCoversTheEstimate } from './cost-optimization/budget-covers-the-estimate';
import { dataTransferIsEstimated } from './cost-optimization/data-transfer-is-estimated';
import { pricesHaveASource } from './cost-optimization/prices-have-a-source';
import { costWarningsReachAPerson } from './cost-optimization/cost-warnings-reach-a-person';
import { spendingCanBeRead } from './cost-optimization/spending-can-be-read';
import { apiPaysPerCall } from './cost-optimization/api-pays-per-call';
import { enginesNeedNoLicence } from './cost-optimization/engines-need-no-licence';
import { functionsHaveTheirSize } from './cost-optimization/functions-have-their-size';
import { removalIsDocumented } from './cost-optimization/removal-is-documented';
import { recoveryPointsExpire } from './cost-optimization/recovery-points-expire';
import { databaseIsRunByAws } from './cost-optimization/database-is-run-by-aws';
import { useIsShownBesideItsLimit } from './cost-optimization/use-is-shown-beside-its-limit';
import { databaseUpdatesItself } from './sustainability/database-updates-itself';
import { functionRunsOnArm64 } from './sustainability/function-runs-on-arm64';
import { nothingRunsIdle } from './sustainability/nothing-runs-idle';
import { regionsAsDescribed } from './sustainability/regions-as-described';
import { staticFilesComeFromTheEdge } from './sustainability/static-files-come-from-the-edge';
import { storedFilesHaveAnEnd } from './sustainability/stored-files-have-an-end';
import { buildsRunOnDemand } from './sustainability/builds-run-on-demand';
import { pipelinesStartForTheirOwnFiles } from './sustainability/pipelines-start-for-their-own-files';
import { capacityFollowsDemand } from './sustainability/capacity-follows-demand';
import { redundancyFollowsTheTier } from './sustainability/redundancy-follows-the-tier';
import { workWaitsForTheClock } from './sustainability/work-waits-for-the-clock';
import { burstsEndAtTheEdge } from './sustainability/bursts-end-at-the-edge';
import { unfinishedUploadsAreAborted } from './sustainability/unfinished-uploads-are-aborted';
import { accessLogsGrowCold } from './sustainability/access-logs-grow-cold';
import { onlyDatabasesAreBackedUp } from './sustainability/only-databases-are-backed-up';
import { deadCodeFailsTheBuild } from './sustainability/dead-code-fails-the-build';
import { functionsBringOnlyTheirCode } from './sustainability/functions-bring-only-their-code';
import { databaseStorageGrowsByItself } from './sustainability/database-storage-grows-by-itself';
import { nothingIsSentUncompressed } from './sustainability/nothing-is-sent-uncompressed';
import { unchangedAnswersAreNotSentAgain } from './sustainability/unchanged-answers-are-not-sent-again';
import { pagesLoadWhenOpened } from './sustainability/pages-load-when-opened';
import { recoveryRegionRests } from './sustainability/recovery-region-rests';
import { edgeAnswersNearItsUsers } from './sustainability/edge-answers-near-its-users';
import { nothingIsBoughtAhead } from './cost-optimization/nothing-is-bought-ahead';
import { interfaceEndpointsPayOff } from './cost-optimization/interface-endpoints-pay-off';
import { requestsMeetManagedServices } from './cost-optimization/requests-meet-managed-services';
import { apiCallsItsOwnRegion } from './sustainability/api-calls-its-own-region';
import { functionsShareOneStore } from './sustainability/functions-share-one-store';

/** Every claim of the platform, by pillar and section of the document. A claim that is not listed here is not made. */
export const CLAIMS: readonly Claim[] = [
  // Operational excellence
  infrastructureAsCode,
  layersAreStacksOfTheirOwn,
  everyStackHasItsWay,
  threePipelinesDeliver,
  pipelineRunsTheTests,
  pipelinesGateOnEvidence,
  healthChecksSeeTheDatabase,
  deploymentsAreRehearsed,
  environmentsAreApart,
  codeIsCheckedByTools,
  alarmsNotify,
  deploymentsNotify,
  dashboardShowsTheAlarms,
  dashboardShowsRequests,
  dashboardShowsFunctionCalls,
  dashboardShowsDataStores,
  dashboardShowsWhatPeopleSee,
  dashboardShowsTheObjectives,
  dashboardLeadsToRunbooks,
  apiLogsItsSteps,
  logsAreKept,
  everyServiceLogs,
  requestsAreTracedThroughout,
  dependenciesAreMeasured,
  undeliveredAlarmsAreKept,
  alarmsNameRunbooks,
  runbooksCoverEveryAlarm,
  runbooksHaveAllSections,
  runbooksNameWhatExists,
  setupIsDocumented,
  architectureIsDocumented,
  decisionsAreRecorded,
  changesArePreviewed,
  productionNeedsApproval,
  deploymentsAreGradual,
  rollbackIsDocumented,
  rollbackIsAutomated,
  patchesArriveByThemselves,
  everythingHasAnOwner,
  // Security
  credentialsComeFromSecretsManager,
  functionRoleIsLeastPrivilege,
  deployRolesAreNarrow,
  operatorRoleHasNoDataAccess,
  requestsNeedNoPassword,
  nobodySignsInToCompute,
  rolesHaveABoundary,
  cacheAdmitsTheFunctionOnly,
  computeHasNoPublicAddress,
  defaultSecurityGroupIsUnused,
  internetRouteIsForNatOnly,
  databaseAdmitsTheFunctionOnly,
  webBucketAnswersTheEdgeOnly,
  bucketsArePrivate,
  bucketsEncrypted,
  cacheEncryptedAtRest,
  databaseEncryptedAtRest,
  databaseEnforcesTls,
  edgeEnforcesTls,
  keysRotate,
  variablesHoldNoSecrets,
  crossSiteRequestsRefused,
  firewallGuardsTheEdge,
  webAnswersCarrySecurityHeaders,
  signInResistsGuessing,
  cookiesAreGuarded,
  inputIsChecked,
  crossOriginReadsAreNamed,
  buildsInstallWhatIsLocked,
  nagHasNoOpenFinding,
  networkTrafficIsLogged,
  firewallRequestsAreLogged,
  resourcesNameTheirOwner,
  deedsCanBeLookedUp,
  blockedRequestsAlarm,
  // Reliability
  cacheSpansZones,
  databaseSpansZones,
  functionSpansZones,
  databaseBackupsAreRetained,
  backupsHourlyAndDaily,
  backupsLeaveTheRegion,
  backupVaultIsLocked,
  recoveryPointsCannotBeDeleted,
  databaseDeletionIsGuarded,
  failedBackupsAlarm,
  recoveryPointAgeAlarm,
  copyAgeAlarm,
  restoresAreTested,
  pilotLightStandsReady,
  promotedRegionIsWatched,
  siteSurvivesARegion,
  trafficMovesByOneKey,
  recoveryIsDocumented,
  concurrencyIsBounded,
  databaseScales,
  apiIsThrottled,
  connectionsAreBounded,
  deadLettersAreKept,
  retriesEnd,
  sendingWaitsApart,
  clientsTimeOut,
  waitingIsLimited,
  cacheSparesTheDatabase,
  changesCanBeRepeated,
  healthEndpointExists,
  siteIsProbed,
  migrationsRunBeforeTraffic,
  deploymentsAreCheckedAndRollBack,
  versionsAreImmutable,
  outagesAreTested,
  apiErrorsAlarm,
  apiLatencyAlarm,
  cacheCpuAlarm,
  cacheMemoryAlarm,
  databaseConnectionsAlarm,
  databaseCpuAlarm,
  functionErrorsAlarm,
  functionThrottlesAlarm,
  workerStoppedAlarm,
  // Performance efficiency
  functionRunsACurrentRuntime,
  functionIsSizedAsDescribed,
  dataStoresAreServerless,
  edgeCachesStaticFiles,
  browsersKeepStaticFiles,
  sessionsAreReadFromTheCache,
  cacheKeepsNobodyWaiting,
  databaseShowsItsLoad,
  connectionsArePooled,
  statementsEndBeforeTheRequest,
  foreignKeysHaveAnIndex,
  statementsAreTestedForIndexes,
  slowStatementsAreLogged,
  productionHasAReader,
  edgeCompresses,
  apiCompresses,
  edgeSpeaksHttp3,
  requestsPassOneEdge,
  singlePageRoutesAtTheEdge,
  apiMeasuresEveryRequest,
  dashboardShowsLatencyPercentiles,
  dashboardShowsFunctionDuration,
  dashboardShowsDatabaseLoad,
  dashboardShowsCacheHits,
  latencyHasAPlaybook,
  slowVersionsAreTakenBack,
  speedIsBenchmarked,
  functionIsTraced,
  // Cost optimization
  cacheSpendingIsLimited,
  computePaysPerRequest,
  apiPaysPerCall,
  budgetWarns,
  costAnomaliesAreWatched,
  costWarningsReachAPerson,
  spendingCanBeRead,
  costTagsAreComplete,
  useIsShownBesideItsLimit,
  requestsMeetManagedServices,
  databaseIsRunByAws,
  databaseScalesToTheMinimum,
  functionsHaveTheirSize,
  enginesNeedNoLicence,
  nothingIsBoughtAhead,
  logsExpire,
  recoveryPointsExpire,
  removalIsDocumented,
  natGatewaysAsDescribed,
  storageTrafficAvoidsTheNat,
  interfaceEndpointsPayOff,
  costDocumentHasEveryComponent,
  costDocumentAddsUp,
  costsAreKnownForThreeLoads,
  budgetCoversTheEstimate,
  dataTransferIsEstimated,
  pricesHaveASource,
  // Sustainability
  functionRunsOnArm64,
  nothingRunsIdle,
  capacityFollowsDemand,
  redundancyFollowsTheTier,
  workWaitsForTheClock,
  burstsEndAtTheEdge,
  buildsRunOnDemand,
  pipelinesStartForTheirOwnFiles,
  storedFilesHaveAnEnd,
  unfinishedUploadsAreAborted,
  accessLogsGrowCold,
  onlyDatabasesAreBackedUp,
  functionsShareOneStore,
  deadCodeFailsTheBuild,
  databaseUpdatesItself,
  functionsBringOnlyTheirCode,
  databaseStorageGrowsByItself,
  staticFilesComeFromTheEdge,
  pagesLoadWhenOpened,
  nothingIsSentUncompressed,
  apiCallsItsOwnRegion,
  unchangedAnswersAreNotSentAgain,
  regionsAsDescribed,
  recoveryRegionRests,
  edgeAnswersNearItsUsers,
];
