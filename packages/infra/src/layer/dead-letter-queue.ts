import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

export interface DeadLetterQueueProps {
  readonly queueName: string;
  readonly key: IKey;
}

/**
 * Where what could not be delivered waits for somebody, encrypted and by TLS only: two weeks, the longest that SQS keeps
 * anything, so that what was lost over a holiday is still there after it.
 */
export class DeadLetterQueue extends Queue {
  constructor(scope: Construct, id: string, { queueName, key }: DeadLetterQueueProps) {
    super(scope, id, {
      queueName,
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
  }
}
