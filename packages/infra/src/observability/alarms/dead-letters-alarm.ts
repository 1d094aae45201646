import { TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';
import { queuedMessages } from './queued-messages';

/**
 * A call of the worker, or of another function of the API, that failed for good lies among its dead letters. An unused
 * queue is an empty one: silence is fine.
 */
export class DeadLettersAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<IQueue>) {
    super(scope, id, {
      ...props,
      alarmId: 'dead-letters',
      symptom: (events) =>
        `Calls of the worker or of other functions of the API that failed for good lie among its dead letters, more than ${events}.`,
      runbook: 'dead-letters',
      metric: queuedMessages(props.source, 'Dead letters'),
      threshold: 0,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
