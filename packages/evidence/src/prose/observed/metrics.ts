import { isAbsent, type AssemblyFacts } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { metricsOf } from '../../render/markdown/tables/alarm-metrics';
import { dashboardMetrics } from '../../render/markdown/tables/dashboard-metrics';
import type { MetricSeen } from '../../render/markdown/tables/metric-seen';
import { matchesOf } from '../matches-of';
import { agrees, unknown, type Answer, type Reader, type Said } from '../said';
import type { Sentence } from '../sentence';

interface Service {
  readonly name: RegExp;
  readonly namespace: string;
  /** What authors call metrics, and what CloudWatch calls them: any of the list will do. */
  readonly metrics: readonly (readonly [says: RegExp, names: readonly string[]])[];
}

const SERVICES: readonly Service[] = [
  {
    name: /^API Gateway\b/gi,
    namespace: 'AWS/ApiGateway',
    metrics: [
      [/\brequest counts?\b/gi, ['Count']],
      [/\blatency\b/gi, ['Latency']],
      [/\berror rates?\b|\berrors\b/gi, ['5XXError']],
    ],
  },
  {
    name: /^Lambda\b/gi,
    namespace: 'AWS/Lambda',
    metrics: [
      [/\binvocations?\b/gi, ['Invocations']],
      [/\bduration(?: metrics)?\b/gi, ['Duration']],
      [/\berrors\b/gi, ['Errors']],
      [/\bthrottles\b/gi, ['Throttles']],
      [/\bconcurren(?:cy|t executions)\b/gi, ['ConcurrentExecutions']],
    ],
  },
  {
    name: /^(?:Aurora|RDS)\b/gi,
    namespace: 'AWS/RDS',
    metrics: [
      [/\bconnections\b/gi, ['DatabaseConnections']],
      [/\bCPU\b/gi, ['CPUUtilization']],
      [/\bstorage\b/gi, ['VolumeBytesUsed']],
      [/\bcapacity\b/gi, ['ServerlessDatabaseCapacity']],
    ],
  },
  {
    name: /^(?:ElastiCache|Redis|Valkey)\b/gi,
    namespace: 'AWS/ElastiCache',
    metrics: [
      [/\bconnections\b/gi, ['CurrConnections']],
      [/\bmemory\b/gi, ['BytesUsedForCache']],
      [/\bCPU\b/gi, ['ElastiCacheProcessingUnits', 'EngineCPUUtilization', 'CPUUtilization']],
      [/\b(?:cache )?hit (?:ratio|rate)\b/gi, ['CacheHitRate']],
      [/\bevictions\b/gi, ['Evictions']],
    ],
  },
];

const STATISTICS: readonly (readonly [says: RegExp, statistic: string])[] = [
  [/\bp50\b/gi, 'p50'],
  [/\bp90\b/gi, 'p90'],
  [/\bp95\b/gi, 'p95'],
  [/\bp99\b/gi, 'p99'],
  [/\baverage\b/gi, 'Average'],
  [/\bmax(?:imum)?\b/gi, 'Maximum'],
];

const spans = (sentence: Sentence, says: RegExp, answer: (word: string) => Answer): readonly Said[] =>
  matchesOf(sentence.text, says).map(({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
    claims: [],
    answer: answer(word),
  }));

const seenIn = (assembly: AssemblyFacts): readonly MetricSeen[] => [
  ...resourcesOfType(assembly, 'AWS::CloudWatch::Alarm').flatMap(metricsOf),
  ...resourcesOfType(assembly, 'AWS::CloudWatch::Dashboard').flatMap(dashboardMetrics),
];

const isAbout = ({ list = '', text }: Sentence): boolean => /^metrics\b/i.test(list) || /\bmetrics$/i.test(text);

const readService = (sentence: Sentence, service: Service, seen: readonly MetricSeen[]): readonly Said[] => {
  const own = seen.filter(({ namespace }) => namespace === service.namespace);
  const metrics = service.metrics.flatMap(([says, names]) => {
    const found = own.filter(({ name }) => names.includes(name));
    return spans(sentence, says, (word) =>
      found.length > 0
        ? agrees(`an alarm or a dashboard reads ${found[0]?.name ?? word}`)
        : unknown(`no alarm and no dashboard reads ${word}`),
    ).map((said) => ({ said, found }));
  });
  const read = metrics.flatMap(({ found }) => found);
  const statistics = STATISTICS.flatMap(([says, statistic]) =>
    spans(sentence, says, () =>
      read.some((each) => each.statistic === statistic)
        ? agrees(`${statistic} is read`)
        : unknown(`nothing reads ${statistic} of these`),
    ),
  );
  const name = matchesOf(sentence.text, service.name).map(({ 0: word }) => ({ from: 0, to: word.length, claims: [] }));
  return metrics.length === 0 ? [] : [...name, ...metrics.map(({ said }) => said), ...statistics];
};

/** Metrics by service, where a list or a sentence is about metrics: whether an alarm or a dashboard reads them. */
export const metricReader: Reader = (sentence, { facts: { assembly } }) => {
  const service = SERVICES.find(({ name }) => sentence.text.search(name) === 0);
  if (service === undefined || !isAbout(sentence)) return [];
  return isAbsent(assembly)
    ? [{ from: 0, to: sentence.text.length, claims: [], answer: unknown(assembly.absent) }]
    : readService(sentence, service, seenIn(assembly));
};
