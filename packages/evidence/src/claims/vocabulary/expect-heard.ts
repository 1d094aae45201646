import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { fails, type Check } from './check';
import { expectPresent } from './expect-present';
import { mentions, rawOf } from './mentions';

/** Somebody is subscribed to the topic. */
export const expectHeard = (assembly: AssemblyFacts, topic: ResourceFact): Check => {
  const subscription = resourcesOfType(assembly, 'AWS::SNS::Subscription').find((each) =>
    mentions(assembly, rawOf(each, 'TopicArn'), topic),
  );
  return subscription === undefined
    ? fails(`nobody is subscribed to ${nameOf(topic)}`, evidenceOf(topic))
    : expectPresent(subscription, 'Protocol');
};
