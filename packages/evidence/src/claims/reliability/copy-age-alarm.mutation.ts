import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['copy-age-alarm'],
  mutate: (facts) =>
    withProperty(
      facts,
      (resource) =>
        resource.type === 'AWS::CloudWatch::Alarm' && JSON.stringify(resource).includes('"NumberOfCopyJobsCompleted"'),
      'TreatMissingData',
      'notBreaching',
    ),
};
