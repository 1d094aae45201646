import type { IKey } from 'aws-cdk-lib/aws-kms';
import { ClusterInstance, PerformanceInsightRetention } from 'aws-cdk-lib/aws-rds';
import type { IClusterInstance } from 'aws-cdk-lib/aws-rds';

/** An instance of a serverless cluster, reachable inside the VPC only. */
export const databaseInstance = (id: string, key: IKey): IClusterInstance =>
  ClusterInstance.serverlessV2(id, {
    // A reader in the writer's promotion tier scales with it, and so is warm when it has to take over.
    scaleWithWriter: true,
    publiclyAccessible: false,
    autoMinorVersionUpgrade: true,
    enablePerformanceInsights: true,
    performanceInsightEncryptionKey: key,
    performanceInsightRetention: PerformanceInsightRetention.DEFAULT,
  });
