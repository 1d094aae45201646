import { textAt } from '../../../assembly/property-at';
import type { Other, Part, RelationReader } from '../graph';
import { partsMeantBy } from '../parts-meant-by';
import { ofType } from '../parts-of';
import { relate } from './relate';

const TOPIC = ['AWS::SNS::Topic'];

const mailOf = ({ resource }: Part): readonly Other[] => {
  const name = textAt(resource, 'Protocol') === 'email' ? textAt(resource, 'Endpoint') : undefined;
  return name === undefined ? [] : [{ kind: 'mail', key: `mail/${name}`, name }];
};

/** What else tells a topic, and whom topics tell. */
export const notifications: RelationReader = (parts) => [
  ...ofType(parts, 'AWS::Budgets::Budget').flatMap((budget) =>
    relate(
      'notifies',
      budget,
      partsMeantBy(parts, budget, budget.resource.properties['NotificationsWithSubscribers'], TOPIC),
    ),
  ),
  ...ofType(parts, 'AWS::CE::AnomalySubscription').flatMap((anomaly) =>
    relate('notifies', anomaly, partsMeantBy(parts, anomaly, anomaly.resource.properties['Subscribers'], TOPIC)),
  ),
  ...ofType(parts, 'AWS::CodeStarNotifications::NotificationRule').flatMap((rule) => {
    const { Resource, Targets } = rule.resource.properties;
    return partsMeantBy(parts, rule, Resource, ['AWS::CodePipeline::Pipeline']).flatMap((pipeline) =>
      relate('notifies', pipeline, partsMeantBy(parts, rule, Targets, TOPIC)),
    );
  }),
  ...ofType(parts, 'AWS::SNS::Subscription').flatMap((subscription) =>
    partsMeantBy(parts, subscription, subscription.resource.properties['TopicArn'], TOPIC).flatMap((topic) =>
      relate('notifies', topic, mailOf(subscription)),
    ),
  ),
];
