import type { Environment } from '@hexastyle/environment';
import { maxConnections } from '@hexastyle/environment';
import { Stack } from 'aws-cdk-lib';
import type { ISecurityGroup, IVpc } from 'aws-cdk-lib/aws-ec2';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Credentials, DatabaseCluster } from 'aws-cdk-lib/aws-rds';
import { Construct } from 'constructs';
import { LayerLogGroup } from '../layer/layer-log-group';
import { clusterIdentifierOf, clusterSettings } from './cluster-settings';
import { connectArn } from './connect-arn';
import { databaseInstance } from './database-instance';
import { DatabaseParameters } from './database-parameters';
import { hasReader } from './has-reader';
import { MonitoringRole } from './monitoring-role';

export interface DatabaseProps {
  readonly environment: Environment;
  readonly vpc: IVpc;
  readonly key: IKey;
  readonly securityGroup: ISecurityGroup;
}

/**
 * Aurora PostgreSQL Serverless v2 in the isolated subnets. The master password is made, kept and rotated every seven
 * days by RDS itself in Secrets Manager, so there is neither a rotation function to maintain nor a moment in which a
 * template or a pipeline knows it.
 */
export class Database extends Construct {
  static readonly databaseName = 'habits';
  /** Owns every table. */
  static readonly masterUser = 'hexastyle';
  readonly cluster: DatabaseCluster;
  /** Of the master user. */
  readonly secretArn: string;
  /** How many connections PostgreSQL takes at once, those of the superuser included. */
  readonly maxConnections: number;

  constructor(scope: Construct, id: string, props: DatabaseProps) {
    super(scope, id);
    const { environment, vpc, key, securityGroup } = props;
    const logGroup = new LayerLogGroup(this, 'LogGroup', {
      environment,
      encryptionKey: key,
      logGroupName: `/aws/rds/cluster/${clusterIdentifierOf(environment)}/postgresql`,
    });
    this.cluster = new DatabaseCluster(this, 'Cluster', {
      ...clusterSettings(environment, key),
      parameterGroup: new DatabaseParameters(this, 'Parameters'),
      defaultDatabaseName: Database.databaseName,
      vpc,
      securityGroups: [securityGroup],
      writer: databaseInstance('Writer', key),
      readers: hasReader(environment) ? [databaseInstance('Reader', key)] : [],
      credentials: Credentials.fromUsername(Database.masterUser, { encryptionKey: key }),
      storageEncrypted: true,
      monitoringRole: new MonitoringRole(this, 'MonitoringRole'),
    });
    // RDS would make the group itself at the first line, without key and without end.
    this.cluster.node.addDependency(logGroup);
    this.secretArn = managedSecretArn(this.cluster);
    this.maxConnections = maxConnections(environment.database.maxAcu, environment.database.minAcu);
  }

  /** Resource of `rds-db:connect` for one PostgreSQL role, which needs `rds_iam` granted. */
  connectArn(user: string): string {
    return connectArn(Stack.of(this), this.cluster.clusterResourceIdentifier, user);
  }
}

function managedSecretArn(cluster: DatabaseCluster): string {
  if (cluster.secret === undefined)
    throw new Error('The cluster has no managed secret: keep manageMasterUserPassword on.');
  return cluster.secret.secretArn;
}
