import type { TemplateObject } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { cacheMemoryAlarm as claim } from './cache-memory-alarm';

const target = aResource('AWS::ElastiCache::ServerlessCache', { ServerlessCacheName: 'habits' });
const metrics = ({ dimension = 'clusterId', Value = 'habits', Expression = '100 * part / 1000000000' } = {}) => [
  { Id: 'percent', Expression, ReturnData: true },
  {
    Id: 'part',
    ReturnData: false,
    MetricStat: {
      Metric: {
        Namespace: 'AWS/ElastiCache',
        MetricName: 'BytesUsedForCache',
        Dimensions: [{ Name: dimension, Value }],
      },
      Period: 300,
      Stat: 'Average',
    },
  },
];
const alarm = (changes: TemplateObject = {}) =>
  anAssembly().with(
    target,
    aResource('AWS::CloudWatch::Alarm', {
      Metrics: metrics(),
      Threshold: 90,
      ComparisonOperator: 'GreaterThanThreshold',
      EvaluationPeriods: 1,
      ...changes,
    }),
  );

testClaim(claim, {
  met: [{ given: 'such an alarm', facts: alarm(), shows: [{ property: 'Threshold', actual: 90 }] }],
  notMet: [
    { given: 'a higher threshold', facts: alarm({ Threshold: 99 }), because: 'is 99, expected 90' },
    {
      given: 'the dimension of caches that have nodes',
      facts: alarm({ Metrics: metrics({ dimension: 'CacheClusterId' }) }),
      because: 'watches no AWS::ElastiCache::ServerlessCache',
    },
    {
      given: 'the name of another cache',
      facts: alarm({ Metrics: metrics({ Value: 'other' }) }),
      because: 'watches no AWS::ElastiCache::ServerlessCache',
    },
    {
      given: 'a percentage of another limit',
      facts: alarm({ Metrics: metrics({ Expression: '100 * part / 7' }) }),
      because: 'expected 100 * part / 1000000000',
    },
  ],
  unknown: [
    { given: 'an unresolved threshold', facts: alarm({ Threshold: UNRESOLVED }) },
    { given: 'no descriptor', facts: alarm().but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly().with(target),
});
