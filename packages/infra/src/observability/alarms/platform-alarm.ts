import type { Environment } from '@hexastyle/environment';
import { Alarm, ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** What every alarm gets from the platform; `source` is the thing it watches. */
export interface AlarmProps<Source> {
  readonly environment: Environment;
  readonly topic: ITopic;
  readonly source: Source;
}

export interface PlatformAlarmProps {
  readonly environment: Environment;
  readonly topic: ITopic;
  /** kebab-case; the key under `alarms.thresholds` in a descriptor, and the end of the alarm's name. */
  readonly alarmId: string;
  /** One sentence, what is wrong. */
  readonly symptom: string;
  /** `docs/runbooks/<file>.md#<anchor>` */
  readonly runbook: string;
  /** Over five minutes. */
  readonly metric: IMetric;
  /** The platform's threshold; a descriptor may set another. */
  readonly threshold: number;
  /** What silence means is decided by each alarm, never by CloudWatch's default. */
  readonly treatMissingData: TreatMissingData;
}

/** An alarm that fires when its metric is above the threshold for one period, tells people, and names its runbook. */
export class PlatformAlarm extends Alarm {
  constructor(scope: Construct, id: string, props: PlatformAlarmProps) {
    const { environment, alarmId, metric } = props;
    super(scope, id, {
      alarmName: `hexastyle-${environment.name}-${alarmId}`,
      alarmDescription: `${props.symptom} Runbook: ${props.runbook}`,
      metric,
      threshold: environment.alarms.thresholds[alarmId] ?? props.threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      datapointsToAlarm: 1,
      treatMissingData: props.treatMissingData,
    });
    const action = new SnsAction(props.topic);
    this.addAlarmAction(action);
    this.addOkAction(action);
  }
}
