import type { Environment } from '@hexastyle/environment';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { SubnetType } from 'aws-cdk-lib/aws-ec2';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { DATABASE_ENGINE } from './database-parameters';

/** The same in every region, and what the name of its log group follows from. */
export const clusterIdentifierOf = (environment: Environment): string => `hexastyle-${environment.name}`;

/** What a cluster of the environment is, whether it starts empty or from a recovery point. */
export const clusterSettings = (environment: Environment, key: IKey) => ({
  clusterIdentifier: clusterIdentifierOf(environment),
  engine: DATABASE_ENGINE,
  vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
  serverlessV2MinCapacity: environment.database.minAcu,
  serverlessV2MaxCapacity: environment.database.maxAcu,
  manageMasterUserPassword: true,
  iamAuthentication: true,
  storageEncryptionKey: key,
  cloudwatchLogsExports: ['postgresql'],
  monitoringInterval: Duration.minutes(1),
  copyTagsToSnapshot: true,
  backup: { retention: Duration.days(environment.database.backupRetentionDays), preferredWindow: '03:00-04:00' },
  preferredMaintenanceWindow: 'sun:04:30-sun:05:30',
  deletionProtection: environment.database.deletionProtection,
  removalPolicy: RemovalPolicy.SNAPSHOT,
});
