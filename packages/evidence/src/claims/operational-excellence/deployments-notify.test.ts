import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { deploymentsNotify as claim } from './deployments-notify';

const EVENTS = [
  'codepipeline-pipeline-pipeline-execution-failed',
  'codepipeline-pipeline-pipeline-execution-canceled',
  'codepipeline-pipeline-manual-approval-needed',
];
const notifier = { Service: 'codestar-notifications.amazonaws.com' };
const pipeline = aResource('AWS::CodePipeline::Pipeline');
const letting = (Principal: TemplateValue, ...Action: readonly string[]) => ({
  Statement: [{ Effect: 'Allow', Principal, Action }],
});
const keyFor = (Principal: TemplateValue) =>
  aResource('AWS::KMS::Key', { KeyPolicy: letting(Principal, 'kms:Decrypt', 'kms:GenerateDataKey*') });
const key = keyFor(notifier);
const topic = aResource('AWS::SNS::Topic', { KmsMasterKeyId: aReferenceTo(key, 'Arn') });
const policyFor = (Principal: TemplateValue) =>
  aResource('AWS::SNS::TopicPolicy', {
    Topics: [aReferenceTo(topic)],
    PolicyDocument: letting(Principal, 'sns:Publish'),
  });
const policy = policyFor(notifier);
/** Lets the notifier in, and denies besides. */
const denying = (denial: TemplateObject) =>
  aResource('AWS::SNS::TopicPolicy', {
    Topics: [aReferenceTo(topic)],
    PolicyDocument: {
      Statement: [
        { Effect: 'Deny', Principal: '*', Action: 'sns:Publish', ...denial },
        ...letting(notifier, 'sns:Publish').Statement,
      ],
    },
  });
const subscription = aResource('AWS::SNS::Subscription', { TopicArn: aReferenceTo(topic), Protocol: 'email' });
const rule = (changes: TemplateObject = {}) =>
  aResource('AWS::CodeStarNotifications::NotificationRule', {
    Resource: { 'Fn::Join': ['', ['arn:aws:codepipeline:us-east-1:1:', aReferenceTo(pipeline)]] },
    EventTypeIds: EVENTS,
    Targets: [{ TargetType: 'SNS', TargetAddress: aReferenceTo(topic) }],
    ...changes,
  });
const told = anAssembly().with(pipeline, topic, policy, key, subscription);
const another = aResource('AWS::CodePipeline::Pipeline', {}, { logicalId: 'Another' });

testClaim(claim, {
  met: [
    {
      given: 'a topic that denies what is not encrypted',
      facts: anAssembly().with(
        pipeline,
        topic,
        denying({ Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        key,
        subscription,
        rule(),
      ),
    },
    {
      given: 'a rule that tells a topic with a subscriber',
      facts: told.with(rule()),
      shows: [
        { property: 'EventTypeIds' },
        { property: 'Targets.0.TargetType' },
        { property: 'Targets.0.TargetAddress' },
        { property: 'PolicyDocument.Statement.0' },
        { property: 'KmsMasterKeyId' },
        { property: 'KeyPolicy.Statement.0' },
        { property: 'Protocol', actual: 'email' },
      ],
    },
    { given: 'a rule that is switched on by name', facts: told.with(rule({ Status: 'ENABLED' })) },
    {
      given: 'a topic under no key of ours',
      facts: anAssembly().with(pipeline, aResource('AWS::SNS::Topic'), policy, subscription, rule()),
    },
  ],
  notMet: [
    {
      given: 'a topic that denies everybody',
      facts: anAssembly().with(pipeline, topic, denying({}), key, subscription, rule()),
      because: 'denies sns:Publish',
    },
    { given: 'no rule', facts: told, because: 'nobody is told of /Test/Pipeline' },
    { given: 'a rule for another pipeline', facts: told.with(rule(), another), because: '/Test/Another' },
    ...EVENTS.map((event) => ({
      given: `a rule that does not tell of ${event}`,
      facts: told.with(rule({ EventTypeIds: EVENTS.filter((each) => each !== event) })),
      because: 'EventTypeIds',
    })),
    { given: 'a rule that is switched off', facts: told.with(rule({ Status: 'DISABLED' })), because: 'Status' },
    { given: 'a rule without a target', facts: told.with(rule({ Targets: [] })), because: 'Targets' },
    {
      given: 'a target that is no topic',
      facts: told.with(rule({ Targets: [{ TargetType: 'SNS', TargetAddress: aReferenceTo(key) }] })),
      because: 'points at AWS::KMS::Key',
    },
    {
      given: 'a topic that another service may speak to',
      facts: anAssembly().with(
        pipeline,
        topic,
        policyFor({ Service: 'budgets.amazonaws.com' }),
        key,
        subscription,
        rule(),
      ),
      because: '/Test/TopicPolicy does not let codestar-notifications.amazonaws.com in',
    },
    {
      given: 'a topic without a policy',
      facts: anAssembly().with(pipeline, topic, key, subscription, rule()),
      because: '/Test/Topic lets no service in',
    },
    {
      given: 'a key that the service may not use',
      facts: anAssembly().with(pipeline, topic, policy, keyFor({ Service: 'sns.amazonaws.com' }), subscription, rule()),
      because: '/Test/Key does not let',
    },
    {
      given: 'a topic to which nobody listens',
      facts: anAssembly().with(pipeline, topic, policy, key, rule()),
      because: 'nobody is subscribed to /Test/Topic',
    },
  ],
  unknown: [
    {
      given: 'a topic that denies under a condition',
      facts: anAssembly().with(
        pipeline,
        topic,
        denying({ Condition: { StringNotEquals: { 'aws:SourceAccount': '1' } } }),
        key,
        subscription,
        rule(),
      ),
      because: 'may deny sns:Publish',
    },
    { given: 'a rule for what is unresolved', facts: told.with(rule({ Resource: UNRESOLVED })) },
    { given: 'unresolved events', facts: told.with(rule({ EventTypeIds: UNRESOLVED })) },
    {
      given: 'an unresolved topic',
      facts: told.with(rule({ Targets: [{ TargetType: 'SNS', TargetAddress: UNRESOLVED }] })),
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
