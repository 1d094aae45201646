import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { allOf, anyOf, cannotTell, fails, type Check } from './check';
import { expectPresent } from './expect-present';
import { mentions, rawOf } from './mentions';
import { whenSet } from './when-set';

/** Whether a filter lets a message pass depends on what the message says. */
const hearsAll = (subscription: ResourceFact): Check =>
  allOf(
    expectPresent(subscription, 'Protocol'),
    ...whenSet(subscription, 'FilterPolicy', (path) =>
      cannotTell(`${nameOf(subscription)} hears only what passes its filter`, evidenceOf(subscription, path)),
    ),
  );

/** Somebody is subscribed to the topic. */
export const expectHeard = (assembly: AssemblyFacts, topic: ResourceFact): Check => {
  const subscriptions = resourcesOfType(assembly, 'AWS::SNS::Subscription').filter((each) =>
    mentions(assembly, rawOf(each, 'TopicArn'), topic),
  );
  return anyOf(subscriptions.map(hearsAll)) ?? fails(`nobody is subscribed to ${nameOf(topic)}`, evidenceOf(topic));
};
