import { withoutResources, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['database-connections-alarm'],
  mutate: (facts) =>
    withoutResources(
      facts,
      (resource) =>
        resource.type === 'AWS::CloudWatch::Alarm' && JSON.stringify(resource).includes('"DatabaseConnections"'),
    ),
};
