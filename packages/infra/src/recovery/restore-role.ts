import type { Environment } from '@hexastyle/environment';
import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { LayerRole } from '../layer/layer-role';
import { keyUse } from './key-use';
import { snapshotsHere } from './snapshot-arns';

export interface RestoreRoleProps {
  readonly environment: Environment;
  /** Under which the snapshots are encrypted. */
  readonly databaseKeyArn: string;
  readonly subnetGroupName: string;
  readonly parameterGroupName: string;
  /** `aurora-postgresql17` */
  readonly engineFamily: string;
}

const rdsArn = (resource: string): string => `arn:${Aws.PARTITION}:rds:${Aws.REGION}:${Aws.ACCOUNT_ID}:${resource}`;

/** AWS Backup calls what it restores for a test so, and the role may touch nothing else: never the real cluster. */
const RESTORED = 'cluster:awsbackup-restore-test-*';

/** What a restore test needs: make a cluster of a snapshot, look at it, delete it. */
export class RestoreRole extends LayerRole {
  constructor(scope: Construct, id: string, props: RestoreRoleProps) {
    const { environment, databaseKeyArn, subnetGroupName, parameterGroupName, engineFamily } = props;
    super(scope, id, {
      roleName: `hexastyle-${environment.name}-restore-test`,
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      description: 'AWS Backup restores recovery points for a test, and removes what it restored',
      statements: [
        new PolicyStatement({
          actions: ['rds:RestoreDBClusterFromSnapshot'],
          resources: [
            rdsArn(RESTORED),
            snapshotsHere(),
            rdsArn(`subgrp:${subnetGroupName}`),
            rdsArn(`cluster-pg:${parameterGroupName}`),
            rdsArn(`og:default:${engineFamily.replace(/(\d+)$/, '-$1')}`),
          ],
        }),
        new PolicyStatement({
          actions: [
            'rds:AddTagsToResource',
            'rds:DeleteDBCluster',
            'rds:DescribeDBClusters',
            'rds:ListTagsForResource',
          ],
          resources: [rdsArn(RESTORED)],
        }),
        new PolicyStatement({ actions: ['rds:DescribeDBClusterSnapshots'], resources: [snapshotsHere()] }),
        ...keyUse(databaseKeyArn),
      ],
    });
  }
}
