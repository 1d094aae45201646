import { ListCopyJobsCommand, type CopyJob as AwsCopyJob } from '@aws-sdk/client-backup';
import { GRANTS } from '../access/grants';
import type { Account } from '../account/open-account';
import { pagesOf } from '../account/pages-of';
import type { Gathered } from '../answer/gathered';
import { environmentNames } from '@hexastyle/environment';
import { daysBefore } from './days-before';

/** One copy of a recovery point to the region of recovery. */
export interface CopyJob {
  readonly id: string;
  /** `COMPLETED`, `FAILED` and others. */
  readonly state: string;
  readonly message?: string | undefined;
  readonly source: string;
  readonly destination: string;
  readonly createdAt?: string | undefined;
  readonly completedAt?: string | undefined;
}

const copyOf = (job: AwsCopyJob): CopyJob => ({
  id: job.CopyJobId ?? '',
  state: job.State ?? '',
  message: job.StatusMessage,
  source: job.SourceRecoveryPointArn ?? '',
  destination: job.DestinationRecoveryPointArn ?? '',
  createdAt: job.CreationDate?.toISOString(),
  completedAt: job.CompletionDate?.toISOString(),
});

/** The copies of so many days to the environment's vault in the region of recovery; the region that copies lists them. */
export const copyJobs = (account: Account, days: number): Promise<Gathered<readonly CopyJob[]>> => {
  const { environment, clients } = account;
  const { region, drRegion, account: id } = environment;
  const input = {
    ByDestinationVaultArn: `arn:aws:backup:${drRegion}:${id}:backup-vault:${environmentNames(environment).recoveryVault}`,
    ByCreatedAfter: daysBefore(account.now(), days),
  };
  return pagesOf(account, { action: GRANTS.listCopyJobs.action, region }, async (NextToken, options) => {
    const page = await clients.backup(region).send(new ListCopyJobsCommand({ ...input, NextToken }), options);
    return { items: (page.CopyJobs ?? []).map(copyOf), next: page.NextToken };
  });
};
