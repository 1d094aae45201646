import type { Environment } from '@hexastyle/environment';
import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

export interface LayerLogGroupProps {
  readonly environment: Environment;
  readonly encryptionKey: IKey;
  /** Fixed where the service that writes the log decides the name. */
  readonly logGroupName: string;
}

/**
 * An encrypted log group with an end: a year in production (long enough to look back over an incident found late),
 * a month elsewhere. In production it outlives its stack.
 */
export class LayerLogGroup extends LogGroup {
  constructor(scope: Construct, id: string, props: LayerLogGroupProps) {
    const production = props.environment.tier === 'production';
    super(scope, id, {
      logGroupName: props.logGroupName,
      encryptionKey: props.encryptionKey,
      retention: production ? RetentionDays.ONE_YEAR : RetentionDays.ONE_MONTH,
      removalPolicy: production ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }
}
