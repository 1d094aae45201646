import { ListRecoveryPointsByBackupVaultCommand, type RecoveryPointByBackupVault } from '@aws-sdk/client-backup';
import { GRANTS } from '../access/grants';
import type { Account } from '../account/open-account';
import { pagesOf } from '../account/pages-of';
import { failedWith } from '../answer/failed-with';
import { reworded, type Gathered } from '../answer/gathered';

/** One recovery point. */
export interface RecoveryPoint {
  readonly arn: string;
  readonly region: string;
  readonly vault: string;
  readonly resource: string;
  /** `COMPLETED`, or what it is instead. */
  readonly status: string;
  /** ISO 8601 instant of the state that it can bring back. */
  readonly createdAt?: string | undefined;
  readonly bytes?: number | undefined;
  /** ISO 8601 instant of its end, as its plan keeps it. */
  readonly deletedAt?: string | undefined;
}

const pointIn =
  (region: string, vault: string) =>
  (point: RecoveryPointByBackupVault): RecoveryPoint => ({
    arn: point.RecoveryPointArn ?? '',
    region,
    vault,
    resource: point.ResourceArn ?? '',
    status: point.Status ?? '',
    createdAt: point.CreationDate?.toISOString(),
    bytes: point.BackupSizeInBytes,
    deletedAt: point.CalculatedLifecycle?.DeleteAt?.toISOString(),
  });

/** The recovery points of one vault. */
export const recoveryPointsIn = async (
  account: Account,
  region: string,
  vault: string,
): Promise<Gathered<readonly RecoveryPoint[]>> => {
  const points = await pagesOf(
    account,
    { action: GRANTS.listRecoveryPoints.action, region },
    async (NextToken, options) => {
      const command = new ListRecoveryPointsByBackupVaultCommand({ BackupVaultName: vault, NextToken });
      const page = await account.clients.backup(region).send(command, options);
      return { items: (page.RecoveryPoints ?? []).map(pointIn(region, vault)), next: page.NextToken };
    },
  );
  const absent = { kind: 'not-found', what: `backup vault ${vault}`, region } as const;
  return reworded(points, failedWith('ResourceNotFoundException', absent));
};
