import type { Environment } from '@hexastyle/environment';
import { Duration, Stack } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { WorkerFunction } from './worker-function';

export interface EveryMinuteProps {
  readonly environment: Environment;
  readonly worker: WorkerFunction;
  readonly key: Key;
  readonly deadLetters: IQueue;
}

/**
 * Calls the worker. A call that Lambda does not take within a minute, or that fails three times, is a dead letter, which
 * is an alarm; the next call is there by then.
 */
export class EveryMinute extends Rule {
  readonly worker: IFunction;

  constructor(scope: Construct, id: string, { environment, worker, key, deadLetters }: EveryMinuteProps) {
    const ruleName = `hexastyle-${environment.name}-worker`;
    super(scope, id, {
      ruleName,
      description: 'Calls the worker every minute',
      schedule: Schedule.rate(Duration.minutes(1)),
    });
    this.worker = worker.function;
    const target = new LambdaFunction(worker.function, { maxEventAge: Duration.minutes(1), retryAttempts: 1 });
    // Told the queue itself, the CDK would name the rule in its policy: the queue stays where the rule comes and goes.
    const deadLetterConfig = { arn: deadLetters.queueArn };
    this.addTarget({ bind: (rule, targetId) => ({ ...target.bind(rule, targetId), deadLetterConfig }) });
    deadLetters.addToResourcePolicy(
      new PolicyStatement({
        sid: 'UndeliveredEvents',
        principals: [new ServicePrincipal('events.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [deadLetters.queueArn],
        conditions: {
          ArnEquals: {
            'aws:SourceArn': Stack.of(this).formatArn({ service: 'events', resource: 'rule', resourceName: ruleName }),
          },
        },
      }),
    );
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'UndeliveredEvents',
        principals: [new ServicePrincipal('events.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }
}
