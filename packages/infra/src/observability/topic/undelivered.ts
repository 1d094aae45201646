import type { Environment } from '@hexastyle/environment';
import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** What SQS keeps at the most, so that what was lost over a holiday is still there after it. */
const RETENTION = Duration.days(14);

/** Keeps the notifications that nobody could be told, and why. Where it ends there is no further queue. */
export class Undelivered extends Queue {
  constructor(scope: Construct, id: string, { environment, key }: { environment: Environment; key: IKey }) {
    super(scope, id, {
      queueName: `hexastyle-${environment.name}-alarms-undelivered`,
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      retentionPeriod: RETENTION,
    });
  }
}
