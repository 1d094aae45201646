import type { Claim } from '../claim';
import { apiCompresses } from '../performance-efficiency/api-compresses';
import { apiMeasuresEveryRequest } from '../performance-efficiency/api-measures-every-request';
import { browsersKeepStaticFiles } from '../performance-efficiency/browsers-keep-static-files';
import { cacheKeepsNobodyWaiting } from '../performance-efficiency/cache-keeps-nobody-waiting';
import { connectionsArePooled } from '../performance-efficiency/connections-are-pooled';
import { dashboardShowsCacheHits } from '../performance-efficiency/dashboard-shows-cache-hits';
import { dashboardShowsDatabaseLoad } from '../performance-efficiency/dashboard-shows-database-load';
import { dashboardShowsFunctionDuration } from '../performance-efficiency/dashboard-shows-function-duration';
import { dashboardShowsLatencyPercentiles } from '../performance-efficiency/dashboard-shows-latency-percentiles';
import { dataStoresAreServerless } from '../performance-efficiency/data-stores-are-serverless';
import { databaseShowsItsLoad } from '../performance-efficiency/database-shows-its-load';
import { edgeCachesStaticFiles } from '../performance-efficiency/edge-caches-static-files';
import { edgeCompresses } from '../performance-efficiency/edge-compresses';
import { edgeSpeaksHttp3 } from '../performance-efficiency/edge-speaks-http3';
import { foreignKeysHaveAnIndex } from '../performance-efficiency/foreign-keys-have-an-index';
import { functionIsSizedAsDescribed } from '../performance-efficiency/function-is-sized-as-described';
import { functionIsTraced } from '../performance-efficiency/function-is-traced';
import { functionRunsACurrentRuntime } from '../performance-efficiency/function-runs-a-current-runtime';
import { latencyHasAPlaybook } from '../performance-efficiency/latency-has-a-playbook';
import { productionHasAReader } from '../performance-efficiency/production-has-a-reader';
import { requestsPassOneEdge } from '../performance-efficiency/requests-pass-one-edge';
import { sessionsAreReadFromTheCache } from '../performance-efficiency/sessions-are-read-from-the-cache';
import { singlePageRoutesAtTheEdge } from '../performance-efficiency/single-page-routes-at-the-edge';
import { slowStatementsAreLogged } from '../performance-efficiency/slow-statements-are-logged';
import { slowVersionsAreTakenBack } from '../performance-efficiency/slow-versions-are-taken-back';
import { speedIsBenchmarked } from '../performance-efficiency/speed-is-benchmarked';
import { statementsAreTestedForIndexes } from '../performance-efficiency/statements-are-tested-for-indexes';
import { statementsEndBeforeTheRequest } from '../performance-efficiency/statements-end-before-the-request';

/** In the order of the document. */
export const PERFORMANCE_EFFICIENCY: readonly Claim[] = [
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
];
