import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['buckets-are-private'],
  mutate: (facts) =>
    withProperty(facts, ofType('AWS::S3::Bucket'), 'PublicAccessBlockConfiguration.BlockPublicPolicy', false),
};
