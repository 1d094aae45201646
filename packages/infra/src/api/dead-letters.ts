import type { Environment } from '@hexastyle/environment';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { DeadLetterQueue } from '../layer/dead-letter-queue';

export interface DeadLettersProps {
  readonly environment: Environment;
  readonly key: IKey;
}

/**
 * Where Lambda puts the events of asynchronous calls that failed for good: those with which CloudFormation calls the
 * migrations, those that call the worker every minute, and, should anybody ever call it so, those of the API.
 */
export class DeadLetters extends DeadLetterQueue {
  constructor(scope: Construct, id: string, { environment, key }: DeadLettersProps) {
    super(scope, id, { queueName: `hexastyle-${environment.name}-api-dead-letters`, key });
  }
}
