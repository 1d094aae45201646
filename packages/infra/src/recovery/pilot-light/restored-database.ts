import { maxConnections } from '@hexastyle/environment';
import type { Environment } from '@hexastyle/environment';
import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { ISecurityGroup, IVpc } from 'aws-cdk-lib/aws-ec2';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { DatabaseClusterEngine, DatabaseClusterFromSnapshot, SubnetGroup } from 'aws-cdk-lib/aws-rds';
import { Construct } from 'constructs';
import { clusterIdentifierOf, clusterSettings } from '../../data/cluster-settings';
import { connectArn } from '../../data/connect-arn';
import { DataSecurityGroup } from '../../data/data-security-group';
import { databaseInstance } from '../../data/database-instance';
import { DatabaseParameters } from '../../data/database-parameters';
import { MonitoringRole } from '../../data/monitoring-role';
import { LayerLogGroup } from '../../layer/layer-log-group';
import { KeptMasterUser } from './kept-master-user';
import type { Phase } from './phase';

export interface RestoredDatabaseProps {
  readonly environment: Environment;
  readonly network: { readonly vpc: IVpc; readonly functionSecurityGroup: ISecurityGroup };
  readonly key: IKey;
  readonly phase: Phase;
}

/**
 * The database as a recovery point had it. What costs nothing and takes time to get right is there already: subnet
 * group, parameters, security group, log group. The cluster and its one writer are the promotion's; a reader follows
 * when the region is here to stay. The role of the API and its rights are inside the recovery point; the master user
 * gets a new password in a new secret.
 */
export class RestoredDatabase extends Construct {
  /** `-` while idle. */
  readonly host: string;
  /** Of the master user; while idle a secret that does not exist. */
  readonly secretArn: string;
  /** The cluster with its writer, there only when promoted. */
  readonly cluster: DatabaseClusterFromSnapshot;
  /** How many connections PostgreSQL takes at once, those of the superuser included. */
  readonly maxConnections: number;
  private readonly resourceId: string;

  constructor(scope: Construct, id: string, props: RestoredDatabaseProps) {
    super(scope, id);
    const { environment, network, key, phase } = props;
    const logGroup = new LayerLogGroup(this, 'LogGroup', {
      environment,
      encryptionKey: key,
      logGroupName: `/aws/rds/cluster/${clusterIdentifierOf(environment)}/postgresql`,
    });
    const { vpcSubnets } = clusterSettings(environment, key);
    const cluster = new DatabaseClusterFromSnapshot(this, 'Cluster', {
      ...clusterSettings(environment, key),
      engine: DatabaseClusterEngine.auroraPostgres({ version: phase.version }),
      snapshotIdentifier: phase.snapshotArn,
      parameterGroup: new DatabaseParameters(this, 'Parameters'),
      subnetGroup: new SubnetGroup(this, 'Subnets', { description: 'Isolated subnets', vpc: network.vpc, vpcSubnets }),
      vpc: network.vpc,
      securityGroups: [
        new DataSecurityGroup(this, 'SecurityGroup', {
          vpc: network.vpc,
          admits: network.functionSecurityGroup,
          port: 5432,
          holds: 'Aurora',
        }),
      ],
      writer: databaseInstance('Writer', key),
      monitoringRole: new MonitoringRole(this, 'MonitoringRole'),
      snapshotCredentials: new KeptMasterUser(key),
    });
    cluster.node.addDependency(logGroup);
    phase.whenPromoted(cluster);
    this.cluster = cluster;
    this.maxConnections = maxConnections(environment.database.maxAcu, environment.database.minAcu);
    this.host = phase.choose(cluster.clusterEndpoint.hostname, '-');
    this.resourceId = phase.choose(cluster.clusterResourceIdentifier, '-');
    this.secretArn = phase.choose(cluster.secret?.secretArn ?? '', this.noSecret());
  }

  connectArn(user: string): string {
    return connectArn(Stack.of(this), this.resourceId, user);
  }

  private noSecret(): string {
    return Stack.of(this).formatArn({
      service: 'secretsmanager',
      resource: 'secret',
      resourceName: 'none',
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  }
}
