import type { Environment } from '@hexastyle/environment';
import { CfnRestoreTestingPlan, CfnRestoreTestingSelection } from 'aws-cdk-lib/aws-backup';
import type { IBackupVault } from 'aws-cdk-lib/aws-backup';
import { SubnetType } from 'aws-cdk-lib/aws-ec2';
import type { ISecurityGroup, IVpc } from 'aws-cdk-lib/aws-ec2';
import { SubnetGroup } from 'aws-cdk-lib/aws-rds';
import { Construct } from 'constructs';
import { DATABASE_ENGINE, DatabaseParameters } from '../data/database-parameters';
import { RestoreRole } from './restore-role';

export interface RestoreTestProps {
  readonly environment: Environment;
  readonly vault: IBackupVault;
  readonly vpc: IVpc;
  /** Of the database, so that nothing but the function could reach what is restored. */
  readonly securityGroups: readonly ISecurityGroup[];
  readonly clusterArn: string;
  readonly databaseKeyArn: string;
}

/** A recovery point older than a day proves nothing about today's backups. */
const NEWEST_WITHIN_DAYS = 1;

/** What was restored stays this long, in hours, for whoever wants to look at it, and is then deleted. */
const KEPT_HOURS = 1;

/**
 * Restores the newest recovery point every Monday into the isolated subnets and deletes it again. It proves that the
 * point can be read, decrypted and made a cluster of; AWS Backup gives that cluster no instance, so nothing runs and
 * no query is asked. That is the drill's part: docs/runbooks/disaster-recovery.md.
 */
export class RestoreTest extends Construct {
  constructor(scope: Construct, id: string, props: RestoreTestProps) {
    super(scope, id);
    const { environment, vault, vpc, securityGroups, clusterArn, databaseKeyArn } = props;
    const subnetGroup = new SubnetGroup(this, 'Subnets', {
      description: 'Isolated subnets, for restore tests',
      subnetGroupName: `hexastyle-${environment.name}-restore-test`,
      vpc,
      vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
    });
    const { parameterGroupName } = new DatabaseParameters(this, 'Parameters').bindToCluster({});
    const role = new RestoreRole(this, 'Role', {
      environment,
      databaseKeyArn,
      subnetGroupName: subnetGroup.subnetGroupName,
      parameterGroupName,
      engineFamily: DATABASE_ENGINE.parameterGroupFamily ?? '',
    });
    const plan = new CfnRestoreTestingPlan(this, 'Plan', {
      restoreTestingPlanName: `hexastyle_${environment.name.replaceAll('-', '_')}`,
      scheduleExpression: 'cron(0 6 ? * MON *)',
      startWindowHours: 1,
      recoveryPointSelection: {
        algorithm: 'LATEST_WITHIN_WINDOW',
        includeVaults: [vault.backupVaultArn],
        recoveryPointTypes: ['SNAPSHOT'],
        selectionWindowDays: NEWEST_WITHIN_DAYS,
      },
    });
    new CfnRestoreTestingSelection(this, 'Selection', {
      restoreTestingPlanName: plan.ref,
      restoreTestingSelectionName: 'database',
      protectedResourceType: 'Aurora',
      protectedResourceArns: [clusterArn],
      iamRoleArn: role.roleArn,
      validationWindowHours: KEPT_HOURS,
      restoreMetadataOverrides: {
        dbSubnetGroupName: subnetGroup.subnetGroupName,
        dbClusterParameterGroupName: parameterGroupName,
        vpcSecurityGroupIds: JSON.stringify(securityGroups.map(({ securityGroupId }) => securityGroupId)),
      },
    });
  }
}
