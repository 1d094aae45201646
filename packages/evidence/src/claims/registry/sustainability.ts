import type { Claim } from '../claim';
import { accessLogsGrowCold } from '../sustainability/access-logs-grow-cold';
import { apiCallsItsOwnRegion } from '../sustainability/api-calls-its-own-region';
import { buildsRunOnDemand } from '../sustainability/builds-run-on-demand';
import { burstsEndAtTheEdge } from '../sustainability/bursts-end-at-the-edge';
import { capacityFollowsDemand } from '../sustainability/capacity-follows-demand';
import { databaseStorageGrowsByItself } from '../sustainability/database-storage-grows-by-itself';
import { databaseUpdatesItself } from '../sustainability/database-updates-itself';
import { deadCodeFailsTheBuild } from '../sustainability/dead-code-fails-the-build';
import { edgeAnswersNearItsUsers } from '../sustainability/edge-answers-near-its-users';
import { functionRunsOnArm64 } from '../sustainability/function-runs-on-arm64';
import { functionsBringOnlyTheirCode } from '../sustainability/functions-bring-only-their-code';
import { functionsShareOneStore } from '../sustainability/functions-share-one-store';
import { nothingIsSentUncompressed } from '../sustainability/nothing-is-sent-uncompressed';
import { nothingRunsIdle } from '../sustainability/nothing-runs-idle';
import { onlyDatabasesAreBackedUp } from '../sustainability/only-databases-are-backed-up';
import { pagesLoadWhenOpened } from '../sustainability/pages-load-when-opened';
import { pipelinesStartForTheirOwnFiles } from '../sustainability/pipelines-start-for-their-own-files';
import { recoveryRegionRests } from '../sustainability/recovery-region-rests';
import { redundancyFollowsTheTier } from '../sustainability/redundancy-follows-the-tier';
import { regionsAsDescribed } from '../sustainability/regions-as-described';
import { staticFilesComeFromTheEdge } from '../sustainability/static-files-come-from-the-edge';
import { storedFilesHaveAnEnd } from '../sustainability/stored-files-have-an-end';
import { unchangedAnswersAreNotSentAgain } from '../sustainability/unchanged-answers-are-not-sent-again';
import { unfinishedUploadsAreAborted } from '../sustainability/unfinished-uploads-are-aborted';
import { workWaitsForTheClock } from '../sustainability/work-waits-for-the-clock';

/** In the order of the document. */
export const SUSTAINABILITY: readonly Claim[] = [
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
