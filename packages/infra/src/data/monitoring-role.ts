import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { LayerRole } from '../layer/layer-role';

/** RDS writes the metrics of every database of an account and region into one group of this name, and makes it itself. */
const GROUP = `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:RDSOSMetrics`;

/**
 * The role with which RDS writes what the operating system below a database says: processes, memory, disks. It may
 * write that one group, where the policy of AWS for it names every group that begins RDS.
 */
export class MonitoringRole extends LayerRole {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      assumedBy: new ServicePrincipal('monitoring.rds.amazonaws.com'),
      description: 'RDS writes enhanced monitoring',
      statements: [
        new PolicyStatement({ actions: ['logs:CreateLogGroup', 'logs:PutRetentionPolicy'], resources: [GROUP] }),
        new PolicyStatement({
          actions: ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams', 'logs:GetLogEvents'],
          resources: [`${GROUP}:log-stream:*`],
        }),
      ],
    });
  }
}
