import type { AssemblyFacts, ResourceFact } from '../../../facts/facts';
import { property, resourcesOfType } from '../../../facts/query';
import { placeOf } from '../../place-of';
import { cell, code, table } from '../cell';
import { link } from '../link';
import { expressionOf, metricsOf } from './alarm-metrics';
import { shown } from './shown';

const OPERATORS: Readonly<Record<string, string>> = {
  GreaterThanThreshold: '>',
  GreaterThanOrEqualToThreshold: '>=',
  LessThanThreshold: '<',
  LessThanOrEqualToThreshold: '<=',
};

const metricOf = (alarm: ResourceFact): string =>
  expressionOf(alarm) ??
  metricsOf(alarm)
    .map(({ namespace, name, statistic }) => `${namespace} ${name}${statistic === undefined ? '' : ` (${statistic})`}`)
    .join(', ');

const spanOf = (alarm: ResourceFact): string => {
  const period = metricsOf(alarm)[0]?.period;
  const periods = property(alarm, 'EvaluationPeriods');
  if (period === undefined || periods.kind !== 'found' || typeof periods.value !== 'number') return '';
  const seconds = period * periods.value;
  return ` for ${seconds >= 60 ? `${seconds / 60} min` : `${seconds} s`}`;
};

const conditionOf = (assembly: AssemblyFacts, alarm: ResourceFact): string => {
  const operator = shown(assembly, alarm, 'ComparisonOperator') ?? '';
  return `${OPERATORS[operator] ?? operator} ${shown(assembly, alarm, 'Threshold') ?? ''}${spanOf(alarm)}`.trim();
};

const runbookOf = (assembly: AssemblyFacts, alarm: ResourceFact): string => {
  const { path, anchor } =
    /Runbook: (?<path>[^\s#]+)#(?<anchor>\S+)/.exec(shown(assembly, alarm, 'AlarmDescription') ?? '')?.groups ?? {};
  return path === undefined ? 'none' : link(path, anchor);
};

/** Every alarm with its metric, its condition and its runbook. */
export const alarmsTable = (assembly: AssemblyFacts): readonly string[] =>
  table(
    ['Alarm', 'Metric', 'Fires when', 'Runbook'],
    resourcesOfType(assembly, 'AWS::CloudWatch::Alarm').map((alarm) => [
      code(placeOf(alarm)),
      cell(metricOf(alarm)),
      cell(conditionOf(assembly, alarm)),
      runbookOf(assembly, alarm),
    ]),
  );
