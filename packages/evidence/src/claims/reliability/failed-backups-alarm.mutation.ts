import { withoutResources, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['failed-backups-alarm'],
  mutate: (facts) =>
    withoutResources(
      facts,
      (resource) =>
        resource.type === 'AWS::CloudWatch::Alarm' && JSON.stringify(resource).includes('"NumberOfBackupJobsFailed"'),
    ),
};
