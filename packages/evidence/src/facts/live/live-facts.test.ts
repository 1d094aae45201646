import type { Alarm, Reason, Stack, StackResource } from '@hexastyle/live';
import { compareLive } from '../../verdicts/compare-live';
import { aResource } from '../../testing/a-resource';
import { met } from '../../testing/a-finding';
import { anAssembly } from '../../testing/an-assembly';
import { evidenceOf } from '../query';
import type { TemplateObject } from '../value';
import { liveFacts, type LiveAnswers } from './live-facts';

const at = '2026-11-23T10:00:00Z';
const TYPE = 'AWS::CloudWatch::Alarm';
const TOPIC = 'arn:aws:sns:us-east-1:111111111111:alarms';
const DENIED: Reason = { kind: 'permission-missing', action: 'cloudwatch:DescribeAlarms', region: 'us-east-1' };

const topic = { ...aResource('AWS::SNS::Topic', {}), logicalId: 'Topic' };
const topicRef = (logicalId: string) => ({ ref: { stack: topic.stack, logicalId, attribute: 'Ref' } });
const declared = (changes: TemplateObject = {}) => ({
  ...aResource(TYPE, {
    Threshold: 5,
    ComparisonOperator: 'GreaterThanThreshold',
    EvaluationPeriods: 1,
    Metrics: [
      {
        Id: 'm1',
        MetricStat: {
          Metric: { Namespace: 'AWS/RDS', MetricName: 'CPU', Dimensions: [{ Name: 'Cluster', Value: 'c' }] },
          Period: 300,
          Stat: 'Average',
        },
      },
    ],
    AlarmActions: [topicRef('Topic')],
    ...changes,
  }),
  logicalId: 'Alarm',
});
const running = (changes: Partial<Alarm> = {}): Alarm => ({
  name: 'alarm-name',
  arn: 'arn:alarm',
  region: topic.region,
  state: 'OK',
  threshold: 5,
  comparison: 'GreaterThanThreshold',
  evaluationPeriods: 1,
  metrics: [
    {
      id: 'm1',
      namespace: 'AWS/RDS',
      name: 'CPU',
      dimensions: { Cluster: 'c' },
      statistic: 'Average',
      period: 300,
      compared: true,
    },
  ],
  actionsEnabled: true,
  alarmActions: [TOPIC],
  okActions: [],
  ...changes,
});
const stack = (changes: Partial<Stack> = {}): Stack => ({
  name: topic.stack,
  region: topic.region,
  arn: 'arn:stack',
  status: 'UPDATE_COMPLETE',
  drift: 'NOT_CHECKED',
  ...changes,
});
const made = (logicalId: string, physicalId: string, type: string): StackResource => ({
  logicalId,
  physicalId,
  type,
  status: 'CREATE_COMPLETE',
});
const MADE = [made('Alarm', 'alarm-name', TYPE), made('Topic', TOPIC, 'AWS::SNS::Topic')];
const answers = (changes: Partial<LiveAnswers> = {}): LiveAnswers => ({
  stacks: { kind: 'read', at, value: [stack()] },
  resources: new Map([[topic.stack, { kind: 'read', at, value: MADE }]]),
  alarms: { kind: 'read', at, value: [running()] },
  alarmPrefix: 'alarm-',
  wordsOf: ({ kind }) => `words of ${kind}`,
  ...changes,
});
const judged = (changes: Partial<LiveAnswers> = {}, alarm = declared(), subject = alarm) => {
  const assembly = { resources: [alarm, topic], resting: [], stacks: [] };
  const live = liveFacts(assembly, answers(changes), at);
  const path = subject.type === TYPE ? 'Threshold' : undefined;
  return compareLive(met(evidenceOf(subject, path)), anAssembly().with(alarm, topic).live(live).facts());
};
const alarms = (changes: Partial<Alarm>): Partial<LiveAnswers> => ({
  alarms: { kind: 'read', at, value: [running(changes)] },
});

test('given an alarm that is as the template says, its topic too, then the claim is live-equal', () => {
  expect(judged()).toMatchObject({
    kind: 'met',
    strength: 'live-equal',
    reason: 'It is so.',
    evidence: [{}, { kind: 'live', arn: 'arn:alarm', observedAt: at, property: 'Threshold', expected: 5, actual: 5 }],
  });
});

test.each<[string, Partial<Alarm>, string, string | number | boolean]>([
  ['another threshold', { threshold: 50 }, 'Threshold', 50],
  ['its actions turned off', { actionsEnabled: false }, 'ActionsEnabled', false],
  ['no action', { alarmActions: [] }, 'AlarmActions', ''],
  ['another action beside its own', { okActions: ['arn:other'] }, 'OKActions', 'arn:other'],
  [
    'another period',
    { metrics: running().metrics.map((metric) => ({ ...metric, period: 60 })) },
    'Metrics',
    'm1 (compared): AWS/RDS/CPU Average 60 s Cluster=c',
  ],
  [
    'the metric of something else',
    { metrics: running().metrics.map((metric) => ({ ...metric, dimensions: { Cluster: 'other' } })) },
    'Metrics',
    'm1 (compared): AWS/RDS/CPU Average 300 s Cluster=other',
  ],
])('given an alarm with %s, then the claim has drifted and both values are shown', (_, changes, property, actual) => {
  expect(judged(alarms(changes))).toMatchObject({
    kind: 'drifted',
    evidence: [{ kind: 'live', arn: 'arn:alarm', property, actual }, {}],
  });
});

test('given an alarm that its stack lists and CloudWatch does not have, then the claim has drifted', () => {
  expect(judged({ alarms: { kind: 'read', at, value: [] } })).toMatchObject({
    kind: 'drifted',
    reason: 'The account differs from the template: Alarm of arn:stack.',
    evidence: [{ kind: 'live', arn: 'arn:stack', property: 'Alarm', expected: 'alarm-name' }, {}],
  });
});

test.each<[string, Partial<LiveAnswers>]>([
  ['a list of alarms that was cut', { alarms: { kind: 'partial', at, value: [], reasons: [DENIED] } }],
  ['a name that was not asked for', { alarms: { kind: 'read', at, value: [] }, alarmPrefix: 'other-' }],
])('given %s without the alarm, then nobody says that it is gone', (_, changes) => {
  expect(judged(changes)).toMatchObject({ kind: 'met', strength: 'deployed' });
});

test('given an action that cannot be followed, then the alarm is deployed, and no more is claimed', () => {
  const alarm = declared({ AlarmActions: [topicRef('Elsewhere')] });
  expect(judged({}, alarm)).toMatchObject({ kind: 'met', strength: 'deployed' });
});

test('given a resource that is no alarm, then it is deployed, as its stack says', () => {
  const { strength, evidence } = judged({}, declared(), topic) as { strength: string; evidence: unknown };
  expect({ strength, evidence }).toMatchObject({ strength: 'deployed', evidence: [{}, { kind: 'live', arn: TOPIC }] });
});

test.each<[string, Partial<LiveAnswers>, string]>([
  ['no credentials', { stacks: { kind: 'unknown', reasons: [{ kind: 'no-credentials' }] } }, 'words of no-credentials'],
  [
    'a stack that is not deployed',
    {
      stacks: {
        kind: 'partial',
        at,
        value: [],
        reasons: [{ kind: 'stack-not-deployed', stack: topic.stack, region: topic.region }],
      },
      resources: new Map(),
    },
    'words of stack-not-deployed',
  ],
  [
    'a stack that was rolled back',
    { stacks: { kind: 'read', at, value: [stack({ status: 'UPDATE_ROLLBACK_COMPLETE' })] }, resources: new Map() },
    `stack ${topic.stack} is UPDATE_ROLLBACK_COMPLETE`,
  ],
  [
    'a stack that has drifted',
    { stacks: { kind: 'read', at, value: [stack({ drift: 'DRIFTED' })] }, resources: new Map() },
    `stack ${topic.stack} has drifted, as CloudFormation found`,
  ],
  [
    'a stack without the resource',
    { resources: new Map([[topic.stack, { kind: 'read', at, value: [] }]]) },
    `stack ${topic.stack} does not have Alarm`,
  ],
  [
    'a resource of another type under its id',
    { resources: new Map([[topic.stack, { kind: 'read', at, value: [made('Alarm', 'x', 'AWS::SNS::Topic')] }]]) },
    `stack ${topic.stack} does not have Alarm`,
  ],
])('given %s, then the claim stays as it was, and says why', (_, changes, reason) => {
  expect(judged(changes)).toMatchObject({
    kind: 'met',
    strength: 'synthesized',
    reason: `It is so. Not checked live: ${reason}.`,
  });
});

test('given no right to see alarms, then the stack alone is the proof, and the reason names the permission', () => {
  expect(judged({ alarms: { kind: 'unknown', reasons: [DENIED] } })).toMatchObject({
    strength: 'deployed',
    reason: 'It is so. Not checked live: words of permission-missing.',
  });
});
