import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['deployments-notify'],
  mutate: (facts) =>
    withProperty(facts, ofType('AWS::CodeStarNotifications::NotificationRule'), 'EventTypeIds', [
      'codepipeline-pipeline-pipeline-execution-succeeded',
    ]),
};
