import { z } from 'zod';
import type { EmulatedStack, TemplateResource } from '../template';

/** An alarm as its template declares it; of its metrics the first. */
export interface DeclaredAlarm {
  readonly name: string;
  readonly region: string;
  readonly description: string;
  readonly threshold: number;
  readonly comparison: string;
  readonly evaluationPeriods: number;
  readonly namespace: string;
  readonly metric: string;
}

const metric = z.looseObject({ Namespace: z.string(), MetricName: z.string() });
const alarm = z.looseObject({
  AlarmName: z.string(),
  AlarmDescription: z.string(),
  Threshold: z.number(),
  ComparisonOperator: z.string(),
  EvaluationPeriods: z.number(),
  Namespace: z.string().optional(),
  MetricName: z.string().optional(),
  Metrics: z.array(z.looseObject({ MetricStat: z.looseObject({ Metric: metric }).optional() })).optional(),
});

const alarmIn =
  (region: string) =>
  ({ Properties }: TemplateResource): DeclaredAlarm => {
    const declared = alarm.parse(Properties);
    const first = declared.Metrics?.flatMap(({ MetricStat }) =>
      MetricStat === undefined ? [] : [MetricStat.Metric],
    )[0];
    const measured = metric.parse(first ?? declared);
    return {
      name: declared.AlarmName,
      region,
      description: declared.AlarmDescription,
      threshold: declared.Threshold,
      comparison: declared.ComparisonOperator,
      evaluationPeriods: declared.EvaluationPeriods,
      namespace: measured.Namespace,
      metric: measured.MetricName,
    };
  };

/** The alarms that stand without any parameter, in the order of the stacks. */
export const declaredAlarms = (stacks: readonly EmulatedStack[]): readonly DeclaredAlarm[] =>
  stacks.flatMap(({ region, template }) =>
    Object.values(template.Resources)
      .filter((resource) => resource.Type === 'AWS::CloudWatch::Alarm' && resource['Condition'] === undefined)
      .map(alarmIn(region)),
  );
