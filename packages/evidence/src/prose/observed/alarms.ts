import { maxConnections, type Environment } from '@hexastyle/environment';
import { isAbsent, type Absent, type AssemblyFacts, type ResourceFact } from '../../facts/facts';
import { property, resourcesOfType } from '../../facts/query';
import { expressionOf, metricsOf } from '../../render/markdown/tables/alarm-metrics';
import { agrees, differs, unknown, type Answer, type Known, type Reader } from '../said';
import { patternReader, type Groups } from './pattern-reader';

interface Subject {
  readonly says: RegExp;
  readonly namespace: string;
  readonly metric: string;
}

const SUBJECTS: readonly Subject[] = [
  { says: /\bAPI\b.*\b(?:5xx|errors?)\b/i, namespace: 'AWS/ApiGateway', metric: '5XXError' },
  { says: /\bAPI\b.*\blatency\b/i, namespace: 'AWS/ApiGateway', metric: 'Latency' },
  { says: /\bLambda\b.*\berrors\b/i, namespace: 'AWS/Lambda', metric: 'Errors' },
  { says: /\bLambda\b.*\bthrottles\b/i, namespace: 'AWS/Lambda', metric: 'Throttles' },
  { says: /\b(?:Aurora|database)\b.*\bconnections\b/i, namespace: 'AWS/RDS', metric: 'DatabaseConnections' },
  { says: /\b(?:Aurora|database)\b.*\bCPU\b/i, namespace: 'AWS/RDS', metric: 'CPUUtilization' },
  { says: /\b(?:Redis|cache)\b.*\bCPU\b/i, namespace: 'AWS/ElastiCache', metric: 'ElastiCacheProcessingUnits' },
  { says: /\b(?:Redis|cache)\b.*\bmemory\b/i, namespace: 'AWS/ElastiCache', metric: 'BytesUsedForCache' },
];

/** The whole of `Lambda errors (>10 in 5 minutes)`. */
const CONDITION =
  /^(?<subject>[^()]{3,60})\(\s*>\s*(?<number>\d+(?:\.\d+)?)\s*(?<unit>%|ms|s)?(?<share> of max(?:imum)?)?\s*(?:(?:for|in|over) (?<minutes>\d+) ?min(?:utes?)?)?\s*\)$/gi;

/** What the alarm compares, in the unit that authors use. */
const thresholdOf = (alarm: ResourceFact, { unit, share }: Groups, environment: Environment | Absent) => {
  const found = property(alarm, 'Threshold');
  if (found.kind !== 'found' || typeof found.value !== 'number') return undefined;
  if (share !== undefined) {
    if (isAbsent(environment)) return undefined;
    const { maxAcu, minAcu } = environment.database;
    return Math.round((100 * found.value) / maxConnections(maxAcu, minAcu));
  }
  if (unit === '%' && expressionOf(alarm) === undefined && metricsOf(alarm)[0]?.name !== 'CPUUtilization')
    return undefined;
  return unit === 's' ? found.value / 1000 : found.value;
};

const minutesOf = (alarm: ResourceFact): number | undefined => {
  const periods = property(alarm, 'EvaluationPeriods');
  const period = metricsOf(alarm)[0]?.period;
  return period === undefined || periods.kind !== 'found' ? undefined : (period * Number(periods.value)) / 60;
};

const compare = (alarm: ResourceFact, groups: Groups, environment: Environment | Absent): Answer => {
  const { number, unit = '', minutes } = groups;
  const threshold = thresholdOf(alarm, groups, environment);
  if (threshold === undefined) return unknown('the threshold of the alarm is not known in this unit');
  if (threshold !== Number(number)) return differs(`the threshold is ${threshold}${unit}, not ${number ?? ''}${unit}`);
  const comparison = property(alarm, 'ComparisonOperator');
  if (comparison.kind !== 'found' || comparison.value !== 'GreaterThanThreshold')
    return differs('the alarm does not fire above its threshold');
  const actual = minutesOf(alarm);
  if (minutes !== undefined && actual !== Number(minutes))
    return actual === undefined
      ? unknown('the period of the alarm is not known')
      : differs(`the alarm looks at ${actual} minutes, not ${minutes}`);
  return agrees(`an alarm fires above ${threshold}${unit}`);
};

const alarmsOf = (assembly: AssemblyFacts, { namespace, metric }: Subject): readonly ResourceFact[] =>
  resourcesOfType(assembly, 'AWS::CloudWatch::Alarm').filter((alarm) =>
    metricsOf(alarm).some((each) => each.namespace === namespace && each.name === metric),
  );

const answer = (groups: Groups, { facts: { assembly, environment } }: Known): Answer | undefined => {
  const subject = SUBJECTS.find(({ says }) => says.test(groups['subject'] ?? ''));
  if (subject === undefined) return undefined;
  if (isAbsent(assembly)) return unknown(assembly.absent);
  const answers = alarmsOf(assembly, subject).map((alarm) => compare(alarm, groups, environment));
  return (
    answers.find(({ kind }) => kind === 'agrees') ??
    answers.find(({ kind }) => kind === 'unknown') ??
    answers[0] ??
    differs(`no alarm watches ${subject.metric} of ${subject.namespace}`)
  );
};

/** Thresholds of alarms in words: `Lambda errors (>10 in 5 minutes)`. */
export const ALARM_READERS: readonly Reader[] = [patternReader(CONDITION, answer)];
