/** One metric of an alarm, whether a template or CloudWatch says it. */
export interface MetricText {
  readonly id: string;
  readonly compared: boolean;
  readonly expression?: string | undefined;
  readonly namespace?: string | undefined;
  readonly name?: string | undefined;
  readonly statistic?: string | undefined;
  readonly period?: number | undefined;
  readonly dimensions: readonly (readonly [name: string, value: string])[];
}

/** The lists of an alarm. */
export interface AlarmLists {
  readonly metrics: readonly MetricText[];
  readonly alarmActions: readonly string[];
  readonly okActions: readonly string[];
}

const textOf = (metric: MetricText): string => {
  const { id, compared, expression, namespace = '', name = '', statistic = '', period = 0, dimensions } = metric;
  const measured = dimensions.map(([key, value]) => `${key}=${value}`).sort();
  const what = expression ?? [`${namespace}/${name}`, statistic, `${period} s`, ...measured].join(' ');
  return `${id}${compared ? ' (compared)' : ''}: ${what}`;
};

/** The lists as texts that are equal when the alarm watches the same and tells the same; their order means nothing. */
export const alarmText = ({ metrics, alarmActions, okActions }: AlarmLists): Readonly<Record<string, string>> => ({
  Metrics: metrics.map(textOf).sort().join('; '),
  AlarmActions: [...alarmActions].sort().join(', '),
  OKActions: [...okActions].sort().join(', '),
});
