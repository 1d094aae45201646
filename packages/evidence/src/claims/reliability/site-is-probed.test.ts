import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { siteIsProbed as claim } from './site-is-probed';

const canary = (changes: TemplateObject = {}) =>
  aResource('AWS::Synthetics::Canary', {
    Schedule: { Expression: 'rate(5 minutes)' },
    StartCanaryAfterCreation: true,
    ...changes,
  });
const alarm = (changes: TemplateObject = {}) =>
  aResource('AWS::CloudWatch::Alarm', {
    Namespace: 'CloudWatchSynthetics',
    MetricName: 'SuccessPercent',
    Dimensions: [{ Name: 'CanaryName', Value: aReferenceTo(canary()) }],
    Period: 300,
    Statistic: 'Average',
    Threshold: 100,
    ComparisonOperator: 'LessThanThreshold',
    EvaluationPeriods: 2,
    TreatMissingData: 'breaching',
    ...changes,
  });
const probed = (changes: TemplateObject) => anAssembly().with(canary(changes), alarm());
const watched = (changes: TemplateObject) => anAssembly().with(canary(), alarm(changes));

testClaim(claim, {
  met: [
    {
      given: 'a canary that runs and an alarm on it',
      facts: watched({}),
      shows: [{ property: 'Threshold', actual: 100 }, { actual: 'LessThanThreshold' }, { actual: 2 }],
    },
  ],
  notMet: [
    {
      given: 'a canary that runs every hour',
      facts: probed({ Schedule: { Expression: 'rate(1 hour)' } }),
      because: 'Schedule',
    },
    { given: 'a canary that nobody starts', facts: probed({ StartCanaryAfterCreation: false }), because: 'Start' },
    {
      given: 'an alarm that takes silence for health',
      facts: watched({ TreatMissingData: 'ignore' }),
      because: 'TreatMissingData',
    },
    {
      given: 'an alarm on another canary',
      facts: watched({ Dimensions: [] }),
      because: 'watches no AWS::Synthetics::Canary',
    },
    { given: 'a canary that nobody watches', facts: anAssembly().with(canary()), because: 'No alarm watches a canary' },
  ],
  unknown: [
    { given: 'an unresolved schedule', facts: probed({ Schedule: { Expression: UNRESOLVED } }) },
    { given: 'no descriptor', facts: watched({}).but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
