import { GRANTS } from '../access/grants';
import { joined } from '../answer/gathered';
import { environmentNames } from '@hexastyle/environment';
import { defineReader } from '../reader/define-reader';
import { copyJobs, type CopyJob } from './copy-jobs';
import { recoveryPointsIn, type RecoveryPoint } from './recovery-points-in';
import { restoreJobs, type RestoreJob } from './restore-jobs';

/** What the environment could be recovered from, and what was tried. A part that could not be read is absent. */
export interface Recovery {
  /** Of both regions. */
  readonly points?: readonly RecoveryPoint[] | undefined;
  /** Of the last 30 days. */
  readonly copies?: readonly CopyJob[] | undefined;
  /** Of the last 90 days, in both regions. */
  readonly restores?: readonly RestoreJob[] | undefined;
}

const COPY_DAYS = 30;
const RESTORE_DAYS = 90;

/** Recovery points, their copies in the other region, and restores with the tests of them. */
export const readRecoveryPoints = defineReader<[], Recovery>({
  name: 'recovery points',
  grants: [GRANTS.listRecoveryPoints, GRANTS.listCopyJobs, GRANTS.listRestoreJobs],
  gather: async (account) => {
    const { region, drRegion } = account.environment;
    const { vault, recoveryVault } = environmentNames(account.environment);
    const [here, there, copies, ...lists] = await Promise.all([
      recoveryPointsIn(account, region, vault),
      recoveryPointsIn(account, drRegion, recoveryVault),
      copyJobs(account, COPY_DAYS),
      restoreJobs(account, region, RESTORE_DAYS),
      restoreJobs(account, drRegion, RESTORE_DAYS),
    ]);
    const points = joined([here, there]);
    const restores = joined(lists);
    const value = { points: points.value, copies: copies.value, restores: restores.value };
    const reasons = [...points.reasons, ...copies.reasons, ...restores.reasons];
    return Object.values(value).every((part) => part === undefined) ? { reasons } : { value, reasons };
  },
});
