import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['recovery-point-age-alarm'],
  mutate: (facts) =>
    withProperty(
      facts,
      (resource) =>
        resource.type === 'AWS::CloudWatch::Alarm' &&
        JSON.stringify(resource).includes('"NumberOfBackupJobsCompleted"'),
      'TreatMissingData',
      'notBreaching',
    ),
};
