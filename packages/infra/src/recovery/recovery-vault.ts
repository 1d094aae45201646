import type { Environment } from '@hexastyle/environment';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BackupVault } from 'aws-cdk-lib/aws-backup';
import type { LockConfiguration } from 'aws-cdk-lib/aws-backup';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { RETENTION } from './backup-schedule';

export interface RecoveryVaultProps {
  readonly environment: Environment;
  readonly backupVaultName: string;
  readonly encryptionKey: IKey;
}

/** Until then a lock that turns out wrong can be taken off; the first weekly restore test has run by that time. */
const GRACE = Duration.days(7);

/**
 * A vault from which nobody deletes or shortens a recovery point: its policy refuses, to everybody. In production it
 * is locked in compliance mode besides, which the account's own administrator cannot take off after the grace time
 * (docs/adr/0017-vault-lock-in-compliance-mode.md). It stays when its stack goes.
 */
export class RecoveryVault extends BackupVault {
  constructor(scope: Construct, id: string, props: RecoveryVaultProps) {
    const { environment, ...vault } = props;
    super(scope, id, {
      ...vault,
      blockRecoveryPointDeletion: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(environment.tier === 'production' ? { lockConfiguration: LOCK } : {}),
    });
  }
}

/** No recovery point may ask for less than the shortest or more than the longest retention of the plan. */
const LOCK: LockConfiguration = {
  minRetention: RETENTION.frequent,
  maxRetention: RETENTION.daily,
  changeableFor: GRACE,
};
