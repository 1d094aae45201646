import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['stored-files-have-an-end'],
  mutate: (facts) => withProperty(facts, ofType('AWS::S3::Bucket'), 'LifecycleConfiguration', undefined),
};
