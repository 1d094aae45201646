import type { AssemblyFacts, ResourceFact } from '../../../facts/facts';
import { property, resourcesOfType } from '../../../facts/query';
import { isList, isObject } from '../../../facts/value';
import { placeOf } from '../../place-of';
import { cell, code, table } from '../cell';
import { link } from '../link';
import { shown } from './shown';

const OPERATORS: Readonly<Record<string, string>> = {
  GreaterThanThreshold: '>',
  GreaterThanOrEqualToThreshold: '>=',
  LessThanThreshold: '<',
  LessThanOrEqualToThreshold: '<=',
};

/** Metric-math alarms name their metric in an expression, each with a label or an id. */
const mathOf = (alarm: ResourceFact): string => {
  const metrics = property(alarm, 'Metrics');
  const list = metrics.kind === 'found' && isList(metrics.value) ? metrics.value : [];
  const expression = list.find((each) => isObject(each) && each['Expression'] !== undefined);
  const text =
    expression !== undefined && isObject(expression) ? (expression['Label'] ?? expression['Expression']) : undefined;
  return typeof text === 'string' ? text : 'expression';
};

const metricOf = (assembly: AssemblyFacts, alarm: ResourceFact): string => {
  const name = shown(assembly, alarm, 'MetricName');
  return name === undefined ? mathOf(alarm) : `${shown(assembly, alarm, 'Namespace') ?? ''} ${name}`.trim();
};

const spanOf = (alarm: ResourceFact): string => {
  const first = property(alarm, 'Period').kind === 'found' ? 'Period' : 'Metrics.0.MetricStat.Period';
  const [period, periods] = [property(alarm, first), property(alarm, 'EvaluationPeriods')];
  if (period.kind !== 'found' || periods.kind !== 'found') return '';
  const seconds = Number(period.value) * Number(periods.value);
  return Number.isFinite(seconds) ? ` for ${seconds >= 60 ? `${seconds / 60} min` : `${seconds} s`}` : '';
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
      cell(metricOf(assembly, alarm)),
      cell(conditionOf(assembly, alarm)),
      runbookOf(assembly, alarm),
    ]),
  );
