import type { Claim } from '../claim';
import { alarmsNameRunbooks } from '../operational-excellence/alarms-name-runbooks';
import { alarmsNotify } from '../operational-excellence/alarms-notify';
import { apiLogsItsSteps } from '../operational-excellence/api-logs-its-steps';
import { architectureIsDocumented } from '../operational-excellence/architecture-is-documented';
import { changesArePreviewed } from '../operational-excellence/changes-are-previewed';
import { codeIsCheckedByTools } from '../operational-excellence/code-is-checked-by-tools';
import { dashboardLeadsToRunbooks } from '../operational-excellence/dashboard-leads-to-runbooks';
import { dashboardShowsDataStores } from '../operational-excellence/dashboard-shows-data-stores';
import { dashboardShowsFunctionCalls } from '../operational-excellence/dashboard-shows-function-calls';
import { dashboardShowsRequests } from '../operational-excellence/dashboard-shows-requests';
import { dashboardShowsTheAlarms } from '../operational-excellence/dashboard-shows-the-alarms';
import { dashboardShowsTheObjectives } from '../operational-excellence/dashboard-shows-the-objectives';
import { dashboardShowsWhatPeopleSee } from '../operational-excellence/dashboard-shows-what-people-see';
import { decisionsAreRecorded } from '../operational-excellence/decisions-are-recorded';
import { dependenciesAreMeasured } from '../operational-excellence/dependencies-are-measured';
import { deploymentsAreGradual } from '../operational-excellence/deployments-are-gradual';
import { deploymentsAreRehearsed } from '../operational-excellence/deployments-are-rehearsed';
import { deploymentsNotify } from '../operational-excellence/deployments-notify';
import { environmentsAreApart } from '../operational-excellence/environments-are-apart';
import { everyServiceLogs } from '../operational-excellence/every-service-logs';
import { everyStackHasItsWay } from '../operational-excellence/every-stack-has-its-way';
import { everythingHasAnOwner } from '../operational-excellence/everything-has-an-owner';
import { healthChecksSeeTheDatabase } from '../operational-excellence/health-checks-see-the-database';
import { infrastructureAsCode } from '../operational-excellence/infrastructure-as-code';
import { layersAreStacksOfTheirOwn } from '../operational-excellence/layers-are-stacks-of-their-own';
import { logsAreKept } from '../operational-excellence/logs-are-kept';
import { patchesArriveByThemselves } from '../operational-excellence/patches-arrive-by-themselves';
import { pipelineRunsTheTests } from '../operational-excellence/pipeline-runs-the-tests';
import { pipelinesGateOnEvidence } from '../operational-excellence/pipelines-gate-on-evidence';
import { productionNeedsApproval } from '../operational-excellence/production-needs-approval';
import { requestsAreTracedThroughout } from '../operational-excellence/requests-are-traced-throughout';
import { rollbackIsAutomated } from '../operational-excellence/rollback-is-automated';
import { rollbackIsDocumented } from '../operational-excellence/rollback-is-documented';
import { runbooksCoverEveryAlarm } from '../operational-excellence/runbooks-cover-every-alarm';
import { runbooksHaveAllSections } from '../operational-excellence/runbooks-have-all-sections';
import { runbooksNameTheirOwner } from '../operational-excellence/runbooks-name-their-owner';
import { runbooksNameWhatExists } from '../operational-excellence/runbooks-name-what-exists';
import { setupIsDocumented } from '../operational-excellence/setup-is-documented';
import { threePipelinesDeliver } from '../operational-excellence/three-pipelines-deliver';
import { undeliveredAlarmsAreKept } from '../operational-excellence/undelivered-alarms-are-kept';

/** In the order of the document. */
export const OPERATIONAL_EXCELLENCE: readonly Claim[] = [
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
  runbooksNameTheirOwner,
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
];
