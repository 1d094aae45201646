import type { Environment } from '@hexastyle/environment';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { LayerRole } from '../layer/layer-role';
import { backupRoleName } from './backup-role-name';
import { keyUse } from './key-use';
import { snapshotsEverywhere } from './snapshot-arns';

export interface BackupRoleProps {
  readonly environment: Environment;
  readonly clusterArn: string;
  /** Under which the cluster, and so each snapshot of it, is encrypted. */
  readonly databaseKeyArn: string;
  readonly vaultArns: readonly string[];
}

/**
 * What AWS Backup needs to snapshot one cluster and copy the snapshot into the other region; AWS's own policy for it
 * covers every resource of every service that AWS Backup knows.
 */
export class BackupRole extends LayerRole {
  constructor(scope: Construct, id: string, props: BackupRoleProps) {
    const { environment, clusterArn, databaseKeyArn, vaultArns } = props;
    const inBothRegions = { StringEquals: { 'aws:RequestedRegion': [environment.region, environment.drRegion] } };
    super(scope, id, {
      roleName: backupRoleName(environment),
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      description: 'AWS Backup takes and copies recovery points',
      statements: [
        new PolicyStatement({
          actions: [
            'rds:AddTagsToResource',
            'rds:CreateDBClusterSnapshot',
            'rds:DescribeDBClusterSnapshots',
            'rds:DescribeDBClusters',
            'rds:ListTagsForResource',
          ],
          resources: [clusterArn, snapshotsEverywhere()],
          conditions: inBothRegions,
        }),
        new PolicyStatement({
          actions: ['rds:CopyDBClusterSnapshot', 'rds:DeleteDBClusterSnapshot'],
          resources: [snapshotsEverywhere()],
          conditions: inBothRegions,
        }),
        new PolicyStatement({
          actions: ['backup:CopyFromBackupVault', 'backup:CopyIntoBackupVault', 'backup:DescribeBackupVault'],
          resources: [...vaultArns],
        }),
        ...keyUse(databaseKeyArn),
      ],
    });
  }
}
