import type { Alarm, AlarmMetric } from '@hexastyle/live';
import type { LiveResource } from '../facts';
import { alarmText, type MetricText } from '../alarms/alarm-text';

const metricText = (metric: AlarmMetric): MetricText => ({
  id: metric.id,
  compared: metric.compared,
  expression: metric.expression,
  namespace: metric.namespace,
  name: metric.name,
  statistic: metric.statistic,
  period: metric.period,
  dimensions: Object.entries(metric.dimensions),
});

/** What CloudWatch says of an alarm, by the names of the template; lists as one text. */
export const liveAlarm = (alarm: Alarm): LiveResource['properties'] => {
  const properties = {
    AlarmDescription: alarm.description,
    Threshold: alarm.threshold,
    ComparisonOperator: alarm.comparison,
    EvaluationPeriods: alarm.evaluationPeriods,
    DatapointsToAlarm: alarm.datapointsToAlarm,
    TreatMissingData: alarm.treatMissingData,
    ActionsEnabled: alarm.actionsEnabled,
    ...alarmText({
      metrics: alarm.metrics.map(metricText),
      alarmActions: alarm.alarmActions,
      okActions: alarm.okActions,
    }),
  };
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
};
