import type { AlarmId, Environment } from '@hexastyle/environment';
import { Alarm, ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { alarmName } from './alarm-name';
import { runbookPath } from './runbook-path';

/** What every alarm gets from the platform; `source` is the thing it watches. */
export interface AlarmProps<Source> {
  readonly environment: Environment;
  readonly topic: ITopic;
  readonly source: Source;
}

export interface PlatformAlarmProps {
  readonly environment: Environment;
  readonly topic: ITopic;
  /** The key under `alarms.thresholds` in a descriptor, and the end of the alarm's name. */
  readonly alarmId: AlarmId;
  /** One sentence, what is wrong, given the threshold in force. */
  readonly symptom: (threshold: number) => string;
  /** Family of the runbook, whose section `Symptom` answers the alarm: `docs/runbooks/<environment>/<family>.md`. */
  readonly runbook: string;
  readonly metric: IMetric;
  /** The platform's threshold; a descriptor may set another. */
  readonly threshold: number;
  /** How much of the metric one unit of the threshold is. @default 1 */
  readonly unit?: number;
  /** @default - the metric is above the threshold */
  readonly comparison?: ComparisonOperator;
  /** Periods of the metric, all of which have to be bad. @default 1 */
  readonly periods?: number;
  /** What silence means is decided by each alarm, never by CloudWatch's default. */
  readonly treatMissingData: TreatMissingData;
}

/** An alarm that tells people when something is wrong and when it is over, and names its runbook. */
export class PlatformAlarm extends Alarm {
  readonly runbook: string;

  constructor(scope: Construct, id: string, props: PlatformAlarmProps) {
    const { environment, alarmId, periods = 1, unit = 1 } = props;
    const threshold = environment.alarms.thresholds[alarmId] ?? props.threshold;
    super(scope, id, {
      alarmName: alarmName(environment, alarmId),
      alarmDescription: `${props.symptom(threshold)} Runbook: ${runbookPath(environment, props.runbook)}#symptom`,
      metric: props.metric,
      // A share of a whole is cut down to whole things; a figure of the descriptor is taken as it is, half a percent too.
      threshold: unit === 1 ? threshold : Math.floor(threshold * unit),
      comparisonOperator: props.comparison ?? ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods,
      datapointsToAlarm: periods,
      treatMissingData: props.treatMissingData,
    });
    this.runbook = props.runbook;
    const action = new SnsAction(props.topic);
    this.addAlarmAction(action);
    this.addOkAction(action);
  }
}
