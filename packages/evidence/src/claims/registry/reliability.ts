import type { Claim } from '../claim';
import { apiErrorsAlarm } from '../reliability/api-errors-alarm';
import { apiIsThrottled } from '../reliability/api-is-throttled';
import { apiLatencyAlarm } from '../reliability/api-latency-alarm';
import { backupVaultIsLocked } from '../reliability/backup-vault-is-locked';
import { backupsHourlyAndDaily } from '../reliability/backups-hourly-and-daily';
import { backupsLeaveTheRegion } from '../reliability/backups-leave-the-region';
import { cacheCpuAlarm } from '../reliability/cache-cpu-alarm';
import { cacheMemoryAlarm } from '../reliability/cache-memory-alarm';
import { cacheSpansZones } from '../reliability/cache-spans-zones';
import { cacheSparesTheDatabase } from '../reliability/cache-spares-the-database';
import { changesCanBeRepeated } from '../reliability/changes-can-be-repeated';
import { clientsTimeOut } from '../reliability/clients-time-out';
import { concurrencyIsBounded } from '../reliability/concurrency-is-bounded';
import { connectionsAreBounded } from '../reliability/connections-are-bounded';
import { copyAgeAlarm } from '../reliability/copy-age-alarm';
import { databaseBackupsAreRetained } from '../reliability/database-backups-are-retained';
import { databaseConnectionsAlarm } from '../reliability/database-connections-alarm';
import { databaseCpuAlarm } from '../reliability/database-cpu-alarm';
import { databaseDeletionIsGuarded } from '../reliability/database-deletion-is-guarded';
import { databaseScales } from '../reliability/database-scales';
import { databaseSpansZones } from '../reliability/database-spans-zones';
import { deadLettersAreKept } from '../reliability/dead-letters-are-kept';
import { deploymentsAreCheckedAndRollBack } from '../reliability/deployments-are-checked-and-roll-back';
import { failedBackupsAlarm } from '../reliability/failed-backups-alarm';
import { functionErrorsAlarm } from '../reliability/function-errors-alarm';
import { functionSpansZones } from '../reliability/function-spans-zones';
import { functionThrottlesAlarm } from '../reliability/function-throttles-alarm';
import { healthEndpointExists } from '../reliability/health-endpoint-exists';
import { migrationsRunBeforeTraffic } from '../reliability/migrations-run-before-traffic';
import { outagesAreTested } from '../reliability/outages-are-tested';
import { pilotLightStandsReady } from '../reliability/pilot-light-stands-ready';
import { promotedRegionIsWatched } from '../reliability/promoted-region-is-watched';
import { recoveryIsDocumented } from '../reliability/recovery-is-documented';
import { recoveryPointAgeAlarm } from '../reliability/recovery-point-age-alarm';
import { recoveryPointsCannotBeDeleted } from '../reliability/recovery-points-cannot-be-deleted';
import { restoresAreTested } from '../reliability/restores-are-tested';
import { retriesEnd } from '../reliability/retries-end';
import { sendingWaitsApart } from '../reliability/sending-waits-apart';
import { siteIsProbed } from '../reliability/site-is-probed';
import { siteSurvivesARegion } from '../reliability/site-survives-a-region';
import { trafficMovesByOneKey } from '../reliability/traffic-moves-by-one-key';
import { versionsAreImmutable } from '../reliability/versions-are-immutable';
import { waitingIsLimited } from '../reliability/waiting-is-limited';
import { workerStoppedAlarm } from '../reliability/worker-stopped-alarm';

/** In the order of the document. */
export const RELIABILITY: readonly Claim[] = [
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
];
