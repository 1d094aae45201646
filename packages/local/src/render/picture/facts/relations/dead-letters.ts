import { valueAt } from '../../../assembly/property-at';
import type { RelationReader } from '../graph';
import { partsMeantBy } from '../parts-meant-by';
import { ofType } from '../parts-of';
import { relate } from './relate';

const QUEUE = ['AWS::SQS::Queue'];
const HOLDERS: readonly (readonly [type: string, path: string])[] = [
  ['AWS::Lambda::Function', 'DeadLetterConfig.TargetArn'],
  ['AWS::SQS::Queue', 'RedrivePolicy.deadLetterTargetArn'],
];

/** Where what could not be handled, or delivered, is kept. */
export const deadLetters: RelationReader = (parts) => [
  ...HOLDERS.flatMap(([type, path]) =>
    ofType(parts, type).flatMap((holder) =>
      relate('dead-letters', holder, partsMeantBy(parts, holder, valueAt(holder.resource.properties, path), QUEUE)),
    ),
  ),
  ...ofType(parts, 'AWS::SNS::Subscription').flatMap((subscription) => {
    const { TopicArn, RedrivePolicy } = subscription.resource.properties;
    const queues = partsMeantBy(parts, subscription, RedrivePolicy, QUEUE);
    return partsMeantBy(parts, subscription, TopicArn, ['AWS::SNS::Topic']).flatMap((topic) =>
      relate('dead-letters', topic, queues),
    );
  }),
];
