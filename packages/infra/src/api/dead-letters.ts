import type { Environment } from '@hexastyle/environment';
import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

export interface DeadLettersProps {
  readonly environment: Environment;
  readonly key: IKey;
}

/**
 * Where Lambda puts the events of asynchronous calls that failed for good: those with which CloudFormation calls the
 * migrations, and, should anybody ever call it so, those of the API. Two weeks, the longest that SQS keeps anything.
 */
export class DeadLetters extends Queue {
  constructor(scope: Construct, id: string, { environment, key }: DeadLettersProps) {
    super(scope, id, {
      queueName: `hexastyle-${environment.name}-api-dead-letters`,
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
  }
}
