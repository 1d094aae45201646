import type { ResourceFact } from '../../facts/facts';
import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { promotedRegionIsWatched as claim } from './promoted-region-is-watched';

const there = { region: 'us-west-2', stack: 'pilot-light' };
const TYPE = 'AWS::RDS::DBCluster';
const database = aResource(TYPE);
const restored = aResource(TYPE, {}, there);
const topic = aResource('AWS::SNS::Topic', {}, there);
const topicHere = aResource('AWS::SNS::Topic');
const subscribed = (Endpoint: string) =>
  aResource('AWS::SNS::Subscription', { TopicArn: aReferenceTo(topic), Endpoint, Protocol: 'email' }, there);

const cpuOf = (cluster: ResourceFact, MetricName = 'CPUUtilization') => [
  {
    Id: 'm1',
    MetricStat: {
      Metric: {
        Namespace: 'AWS/RDS',
        MetricName,
        Dimensions: [{ Name: 'DBClusterIdentifier', Value: aReferenceTo(cluster) }],
      },
      Period: 300,
      Stat: 'Average',
    },
  },
];
const JUDGES = {
  AlarmName: 'cpu',
  AlarmDescription: 'Runbook: docs/runbooks/staging/database-load.md#symptom',
  Threshold: 80,
  TreatMissingData: 'breaching',
};
const here = (AlarmName: TemplateValue = 'cpu') =>
  aResource('AWS::CloudWatch::Alarm', { ...JUDGES, AlarmName, Metrics: cpuOf(database) });
const waiting = (changes: TemplateObject = {}) =>
  aResource(
    'AWS::CloudWatch::Alarm',
    { ...JUDGES, Metrics: cpuOf(restored), AlarmActions: [aReferenceTo(topic)], ...changes },
    there,
  );

const standing = anAssembly().with(database, here(), topic, topicHere);
const heard = standing.with(subscribed('operator@example.com'));
const promoted = (changes?: TemplateObject) => heard.resting(restored, waiting(changes));

testClaim(claim, {
  met: [
    {
      given: 'an alarm that the promotion makes in the other region',
      facts: promoted(),
      shows: [{ region: 'us-west-2', property: 'Threshold', actual: 80 }, { region: 'us-west-2' }],
    },
    {
      given: 'an alarm of the edge, which is not promoted',
      facts: promoted().with(
        aResource('AWS::CloudWatch::Alarm', {
          AlarmName: 'waf',
          Namespace: 'AWS/WAFV2',
          MetricName: 'BlockedRequests',
        }),
      ),
    },
  ],
  notMet: [
    { given: 'no alarm in the other region', facts: heard, because: 'the promotion of us-west-2 makes no alarm cpu' },
    { given: 'an alarm of another name', facts: promoted({ AlarmName: 'other' }), because: 'makes no alarm cpu' },
    { given: 'another threshold', facts: promoted({ Threshold: 99 }), because: 'Threshold of cpu is another one' },
    {
      given: 'another meaning of silence',
      facts: promoted({ TreatMissingData: 'notBreaching' }),
      because: 'TreatMissingData of cpu is another one',
    },
    { given: 'another runbook', facts: promoted({ AlarmDescription: 'Bad.' }), because: 'AlarmDescription of cpu' },
    {
      given: 'another metric',
      facts: promoted({ Metrics: cpuOf(restored, 'FreeableMemory') }),
      because: 'cpu reads something else',
    },
    {
      given: 'the database of the region that was lost',
      facts: promoted({ Metrics: cpuOf(database) }),
      because: 'does not watch us-west-2',
    },
    { given: 'an alarm without an action', facts: promoted({ AlarmActions: [] }), because: 'AlarmActions' },
    {
      given: 'a topic in the region that was lost',
      facts: promoted({ AlarmActions: [aReferenceTo(topicHere)] }),
      because: '/Test/Topic is not in us-west-2',
    },
    {
      given: 'a topic that only the promotion makes',
      facts: anAssembly().with(database, here()).resting(restored, topic, waiting()),
      because: 'does not exist',
    },
    {
      given: 'nobody who hears',
      facts: standing.resting(restored, waiting()),
      because: 'operator@example.com is not subscribed',
    },
    {
      given: 'somebody else who hears',
      facts: standing.with(subscribed('other@example.com')).resting(restored, waiting()),
      because: 'operator@example.com is not subscribed',
    },
  ],
  unknown: [
    {
      given: 'an unresolved name',
      facts: anAssembly().with(database, here(UNRESOLVED)),
      because: 'the name of /Test/Alarm is unresolved',
    },
    {
      given: 'an unresolved action',
      facts: promoted({ AlarmActions: [UNRESOLVED] }),
    },
    { given: 'no descriptor', facts: promoted().but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
