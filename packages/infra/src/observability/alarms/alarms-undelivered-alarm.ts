import { TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';
import { queuedMessages } from './queued-messages';

/**
 * Somebody was not told of an alarm. The news of this one goes the same way, so the dashboard and the portal, which show
 * its state, are where it is seen. An unused queue is an empty one: silence is fine.
 */
export class AlarmsUndeliveredAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<IQueue>) {
    super(scope, id, {
      ...props,
      alarmId: 'alarms-undelivered',
      symptom: (messages) => `Notifications of alarms could not be delivered, more than ${messages}.`,
      runbook: 'dead-letters',
      metric: queuedMessages(props.source, 'Undelivered notifications'),
      threshold: 0,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
