import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { costWarningsReachAPerson as claim } from './cost-warnings-reach-a-person';

const topic = aResource('AWS::SNS::Topic');
const heard = aResource('AWS::SNS::Subscription', { TopicArn: aReferenceTo(topic), Protocol: 'email' });
const admitting = (...services: readonly string[]) =>
  aResource('AWS::SNS::TopicPolicy', {
    Topics: [aReferenceTo(topic)],
    PolicyDocument: {
      Statement: services.map((Service) => ({ Effect: 'Allow', Action: 'sns:Publish', Principal: { Service } })),
    },
  });
const BOTH = admitting('budgets.amazonaws.com', 'costalerts.amazonaws.com');
const budget = (Address: TemplateValue) =>
  aResource('AWS::Budgets::Budget', {
    NotificationsWithSubscribers: [{ Subscribers: [{ Address: 'somebody@example.com' }, { Address }] }],
  });
const anomalies = aResource('AWS::CE::AnomalySubscription', { Subscribers: [{ Address: aReferenceTo(topic) }] });
const warning = anAssembly().with(topic, budget(aReferenceTo(topic)), anomalies);

testClaim(claim, {
  met: [
    {
      given: 'a topic that takes both and is heard',
      facts: warning.with(BOTH, heard),
      shows: [{ property: 'NotificationsWithSubscribers.0.Subscribers.1.Address' }],
    },
  ],
  notMet: [
    {
      given: 'a topic that denies everybody',
      facts: warning.with(
        heard,
        BOTH,
        aResource('AWS::SNS::TopicPolicy', {
          Topics: [aReferenceTo(topic)],
          PolicyDocument: { Statement: [{ Effect: 'Deny', Action: 'sns:*', Principal: { AWS: '*' } }] },
        }),
      ),
      because: 'denies sns:Publish to budgets.amazonaws.com',
    },
    {
      given: 'a topic that takes nothing from budgets',
      facts: warning.with(admitting('costalerts.amazonaws.com'), heard),
      because: '/Test/Topic takes nothing from budgets.amazonaws.com',
    },
    {
      given: 'a topic that takes nothing from the monitor',
      facts: warning.with(admitting('budgets.amazonaws.com'), heard),
      because: 'takes nothing from costalerts.amazonaws.com',
    },
    { given: 'a topic that nobody hears', facts: warning.with(BOTH), because: 'nobody is subscribed' },
    {
      given: 'a budget with no warnings',
      facts: anAssembly().with(aResource('AWS::Budgets::Budget')),
      because: 'NotificationsWithSubscribers of /Test/Budget',
    },
    {
      given: 'a monitor that tells nobody',
      facts: anAssembly().with(aResource('AWS::CE::AnomalySubscription')),
      because: '/Test/AnomalySubscription tells no topic',
    },
  ],
  unknown: [{ given: 'an unresolved address', facts: anAssembly().with(topic, BOTH, heard, budget(UNRESOLVED)) }],
  none: 'not-met',
  nothing: anAssembly(),
});
