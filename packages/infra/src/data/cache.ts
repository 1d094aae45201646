import type { Environment } from '@hexastyle/environment';
import { SubnetType } from 'aws-cdk-lib/aws-ec2';
import type { ISecurityGroup, IVpc } from 'aws-cdk-lib/aws-ec2';
import { CfnServerlessCache } from 'aws-cdk-lib/aws-elasticache';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { CacheUser } from './cache-user';

export interface CacheProps {
  readonly environment: Environment;
  readonly vpc: IVpc;
  readonly key: IKey;
  readonly securityGroup: ISecurityGroup;
  readonly user: CacheUser;
}

/** Snapshots are kept this long. The cache holds nothing that PostgreSQL does not: they only make a restore warm. */
const SNAPSHOT_DAYS = 7;

/**
 * ElastiCache Serverless for Valkey in the isolated subnets. It spans zones by itself and speaks TLS only; the limits
 * of the descriptor bound what a runaway client can cost.
 */
export class Cache extends Construct {
  readonly host: string;
  readonly port: string;
  /** What tokens are signed for, together with the user's id. */
  readonly name: string;
  readonly userId: string;
  /** Resources of `elasticache:Connect`: IAM wants the cache and the user. */
  readonly connectArns: readonly string[];

  constructor(scope: Construct, id: string, props: CacheProps) {
    super(scope, id);
    const { environment, vpc, key, securityGroup, user } = props;
    this.name = `hexastyle-${environment.name}`;
    const cache = new CfnServerlessCache(this, 'Resource', {
      serverlessCacheName: this.name,
      description: 'Sessions and rate limits of the API',
      engine: 'valkey',
      majorEngineVersion: '8',
      kmsKeyId: key.keyArn,
      securityGroupIds: [securityGroup.securityGroupId],
      subnetIds: vpc.selectSubnets({ subnetType: SubnetType.PRIVATE_ISOLATED }).subnetIds,
      userGroupId: user.group.ref,
      dailySnapshotTime: '03:00',
      snapshotRetentionLimit: SNAPSHOT_DAYS,
      cacheUsageLimits: {
        dataStorage: { unit: 'GB', maximum: environment.cache.maxStorageGb },
        ecpuPerSecond: { maximum: environment.cache.maxEcpuPerSecond },
      },
    });
    this.host = cache.attrEndpointAddress;
    this.port = cache.attrEndpointPort;
    this.userId = user.userId;
    this.connectArns = [cache.attrArn, user.arn];
  }
}
