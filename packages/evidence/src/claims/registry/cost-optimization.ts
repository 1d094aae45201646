import type { Claim } from '../claim';
import { apiPaysPerCall } from '../cost-optimization/api-pays-per-call';
import { budgetCoversTheEstimate } from '../cost-optimization/budget-covers-the-estimate';
import { budgetWarns } from '../cost-optimization/budget-warns';
import { cacheSpendingIsLimited } from '../cost-optimization/cache-spending-is-limited';
import { computePaysPerRequest } from '../cost-optimization/compute-pays-per-request';
import { costAnomaliesAreWatched } from '../cost-optimization/cost-anomalies-are-watched';
import { costDocumentAddsUp } from '../cost-optimization/cost-document-adds-up';
import { costDocumentHasEveryComponent } from '../cost-optimization/cost-document-has-every-component';
import { costTagsAreComplete } from '../cost-optimization/cost-tags-are-complete';
import { costWarningsReachAPerson } from '../cost-optimization/cost-warnings-reach-a-person';
import { costsAreKnownForThreeLoads } from '../cost-optimization/costs-are-known-for-three-loads';
import { dataTransferIsEstimated } from '../cost-optimization/data-transfer-is-estimated';
import { databaseIsRunByAws } from '../cost-optimization/database-is-run-by-aws';
import { databaseScalesToTheMinimum } from '../cost-optimization/database-scales-to-the-minimum';
import { enginesNeedNoLicence } from '../cost-optimization/engines-need-no-licence';
import { functionsHaveTheirSize } from '../cost-optimization/functions-have-their-size';
import { interfaceEndpointsPayOff } from '../cost-optimization/interface-endpoints-pay-off';
import { logsExpire } from '../cost-optimization/logs-expire';
import { natGatewaysAsDescribed } from '../cost-optimization/nat-gateways-as-described';
import { nothingIsBoughtAhead } from '../cost-optimization/nothing-is-bought-ahead';
import { pricesHaveASource } from '../cost-optimization/prices-have-a-source';
import { recoveryPointsExpire } from '../cost-optimization/recovery-points-expire';
import { removalIsDocumented } from '../cost-optimization/removal-is-documented';
import { requestsMeetManagedServices } from '../cost-optimization/requests-meet-managed-services';
import { spendingCanBeRead } from '../cost-optimization/spending-can-be-read';
import { storageTrafficAvoidsTheNat } from '../cost-optimization/storage-traffic-avoids-the-nat';
import { useIsShownBesideItsLimit } from '../cost-optimization/use-is-shown-beside-its-limit';

/** In the order of the document. */
export const COST_OPTIMIZATION: readonly Claim[] = [
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
];
