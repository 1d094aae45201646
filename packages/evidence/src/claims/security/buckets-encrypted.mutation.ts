import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['buckets-encrypted'],
  mutate: (facts) => withProperty(facts, ofType('AWS::S3::Bucket'), 'BucketEncryption', undefined),
};
