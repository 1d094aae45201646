import { isDeepStrictEqual } from 'node:util';
import type { Environment } from '@hexastyle/environment';
import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { asReference, isList, isObject, type TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectRelated } from '../vocabulary/expect-related';
import { mentions, rawOf } from '../vocabulary/mentions';
import { notMet } from '../vocabulary/require-facts';
import { watchedMetrics, type WatchedMetric } from '../vocabulary/watched-metrics';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

const ALARM = 'AWS::CloudWatch::Alarm';

/** What a promotion starts; what is left out stands at the edge, or in the environment's own region only. */
const STARTED = ['AWS/ApiGateway', 'AWS/Lambda', 'AWS/RDS', 'AWS/SQS'];

/** What makes two alarms judge alike, and lead to the same runbook. */
const JUDGEMENT = [
  'AlarmDescription',
  'Threshold',
  'ComparisonOperator',
  'EvaluationPeriods',
  'DatapointsToAlarm',
  'TreatMissingData',
];

/** Of an alarm, what it reads and calculates, without where. */
const readingsOf = (alarm: ResourceFact): TemplateValue =>
  watchedMetrics(alarm).map(({ item, path, statistic, namespace, name }) => ({
    namespace,
    name,
    statistic: rawOf(alarm, statistic),
    period: rawOf(alarm, `${path}Period`),
    expression: item === '' ? undefined : rawOf(alarm, `${item}.Expression`),
  }));

const referencesIn = (value: TemplateValue): readonly { readonly stack: string; readonly logicalId: string }[] => {
  const reference = asReference(value);
  if (reference !== undefined) return [reference];
  const nested = isList(value) ? value : isObject(value) ? Object.values(value) : [];
  return nested.flatMap(referencesIn);
};

/** The regions of what a metric is about, as far as its dimensions refer to something. */
const regionsOf = ({ resources, resting }: AssemblyFacts, { dimensions }: WatchedMetric): readonly string[] =>
  referencesIn(dimensions).map(
    ({ stack, logicalId }) =>
      [...resources, ...resting].find((each) => each.stack === stack && each.logicalId === logicalId)?.region ??
      'nowhere',
  );

const watchesHere = (assembly: AssemblyFacts, alarm: ResourceFact): Check => {
  const regions = watchedMetrics(alarm).flatMap((metric) => regionsOf(assembly, metric));
  return regions.length > 0 && regions.every((region) => region === alarm.region)
    ? holds(evidenceOf(alarm))
    : fails(`${nameOf(alarm)} does not watch ${alarm.region}`, evidenceOf(alarm, 'Metrics'));
};

/** Somebody who has confirmed the subscription already: a topic that only the promotion makes would be confirmed too late. */
const isHeard = (assembly: AssemblyFacts, topic: ResourceFact, { alarms }: Environment): Check => {
  const subscription = resourcesOfType(assembly, 'AWS::SNS::Subscription').find(
    (each) => mentions(assembly, rawOf(each, 'TopicArn'), topic) && rawOf(each, 'Endpoint') === alarms.email,
  );
  return subscription === undefined
    ? fails(`${alarms.email} is not subscribed to ${nameOf(topic)}`, evidenceOf(topic))
    : holds(evidenceOf(subscription, 'Endpoint', alarms.email));
};

const notifies = (assembly: AssemblyFacts, alarm: ResourceFact, environment: Environment): Check =>
  expectEach(alarm, 'AlarmActions', (action) =>
    expectRelated(assembly, {
      from: alarm,
      property: action,
      type: 'AWS::SNS::Topic',
      then: (topic) =>
        topic.region === environment.drRegion
          ? isHeard(assembly, topic, environment)
          : fails(`${nameOf(topic)} is not in ${environment.drRegion}`, evidenceOf(topic)),
    }),
  );

const check = (assembly: AssemblyFacts, alarm: ResourceFact, environment: Environment): Check => {
  const name = rawOf(alarm, 'AlarmName');
  const evidence = evidenceOf(alarm, 'AlarmName');
  if (typeof name !== 'string') return cannotTell(`the name of ${nameOf(alarm)} is unresolved`, evidence);
  const { drRegion } = environment;
  const waiting = assembly.resting.find(
    (each) => each.type === ALARM && each.region === drRegion && rawOf(each, 'AlarmName') === name,
  );
  if (waiting === undefined) return fails(`the promotion of ${drRegion} makes no alarm ${name}`, evidence);
  const differs = JUDGEMENT.find((path) => !isDeepStrictEqual(rawOf(waiting, path), rawOf(alarm, path)));
  if (differs !== undefined)
    return fails(`${differs} of ${name} is another one in ${drRegion}`, evidenceOf(waiting, differs));
  if (!isDeepStrictEqual(readingsOf(waiting), readingsOf(alarm)))
    return fails(`${name} reads something else in ${drRegion}`, evidenceOf(waiting, 'Metrics'));
  return allOf(
    holds(evidenceOf(waiting, 'Threshold')),
    watchesHere(assembly, waiting),
    notifies(assembly, waiting, environment),
  );
};

const isAbout = (alarm: ResourceFact): boolean =>
  watchedMetrics(alarm).some(({ namespace }) => typeof namespace === 'string' && STARTED.includes(namespace));

export const promotedRegionIsWatched: Claim = {
  id: 'promoted-region-is-watched',
  pillar: 'reliability',
  section: 'Disaster Recovery (DR)',
  principles: ['Automatically recover from failure', 'Manage change in automation'],
  statement:
    'The promotion of the region of recovery makes the alarms of everything that it starts, which judge as those of the region that was lost and reach the same address.',
  bestPractices: ['REL13-BP02', 'REL06-BP01', 'OPS08-BP04'],
  fix: 'Make the alarm in packages/infra/src/recovery/pilot-light/promoted-alarms.ts too.',
  mendedByRemoval:
    'It holds the alarms of one region against those of the other: what the first does not watch either is not asked of the second.',
  whenSwitched: 'nothing',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, environment) =>
      conclude(
        resourcesOfType(assembly, ALARM)
          .filter((alarm) => alarm.region === environment.region && isAbout(alarm))
          .map((alarm) => check(assembly, alarm, environment)),
        {
          met: 'Whatever the promotion starts is watched from then on.',
          none: notMet('No alarm watches the API, its function, its database or its queues.'),
        },
      ),
    ),
};
