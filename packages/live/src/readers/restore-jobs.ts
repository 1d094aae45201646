import { ListRestoreJobsCommand, type RestoreJobsListMember } from '@aws-sdk/client-backup';
import { GRANTS } from '../access/grants';
import type { Account } from '../account/open-account';
import { pagesOf } from '../account/pages-of';
import type { Gathered } from '../answer/gathered';
import { environmentNames, type EnvironmentNames } from '@hexastyle/environment';
import { daysBefore } from './days-before';

/** One restore of a recovery point. */
export interface RestoreJob {
  readonly id: string;
  readonly region: string;
  /** Whether the plan of the restore tests began it, and no person. */
  readonly test: boolean;
  /** `COMPLETED`, `FAILED` and others. */
  readonly status: string;
  readonly message?: string | undefined;
  /** `SUCCESSFUL`, `FAILED` and others; absent when nobody validated what was restored. */
  readonly validation?: string | undefined;
  readonly recoveryPoint: string;
  readonly createdAt?: string | undefined;
  readonly completedAt?: string | undefined;
}

const isTest = ({ CreatedBy }: RestoreJobsListMember, { restoreTestingPlan }: EnvironmentNames): boolean => {
  const plan = CreatedBy?.RestoreTestingPlanArn?.split(':').at(-1) ?? '';
  // AWS ends the name of a plan with an id of its own.
  return plan === restoreTestingPlan || plan.startsWith(`${restoreTestingPlan}-`);
};

const isFrom = ({ BackupVaultArn = '' }: RestoreJobsListMember, { vault, recoveryVault }: EnvironmentNames): boolean =>
  [vault, recoveryVault].includes(BackupVaultArn.split(':').at(-1) ?? '');

const jobIn =
  (region: string, names: EnvironmentNames) =>
  (job: RestoreJobsListMember): RestoreJob => ({
    id: job.RestoreJobId ?? '',
    region,
    test: isTest(job, names),
    status: job.Status ?? '',
    message: job.StatusMessage,
    validation: job.ValidationStatus,
    recoveryPoint: job.RecoveryPointArn ?? '',
    createdAt: job.CreationDate?.toISOString(),
    completedAt: job.CompletionDate?.toISOString(),
  });

/** The restores of so many days that the environment's tests began, or that took a point of its vaults. */
export const restoreJobs = (
  account: Account,
  region: string,
  days: number,
): Promise<Gathered<readonly RestoreJob[]>> => {
  const names = environmentNames(account.environment);
  const input = { ByCreatedAfter: daysBefore(account.now(), days) };
  return pagesOf(account, { action: GRANTS.listRestoreJobs.action, region }, async (NextToken, options) => {
    const page = await account.clients
      .backup(region)
      .send(new ListRestoreJobsCommand({ ...input, NextToken }), options);
    const ours = (page.RestoreJobs ?? []).filter((job) => isTest(job, names) || isFrom(job, names));
    return { items: ours.map(jobIn(region, names)), next: page.NextToken };
  });
};
