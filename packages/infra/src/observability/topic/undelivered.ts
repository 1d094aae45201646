import type { Environment } from '@hexastyle/environment';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { DeadLetterQueue } from '../../layer/dead-letter-queue';

export interface UndeliveredProps {
  readonly environment: Environment;
  readonly key: IKey;
}

/** Keeps the notifications that nobody could be told, and why. Where it ends there is no further queue. */
export class Undelivered extends DeadLetterQueue {
  constructor(scope: Construct, id: string, { environment, key }: UndeliveredProps) {
    super(scope, id, { queueName: `hexastyle-${environment.name}-alarms-undelivered`, key });
  }
}
