import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const ABORT = 'LifecycleConfiguration.Rules.0.AbortIncompleteMultipartUpload';

export const mutation: Mutation = {
  affects: ['unfinished-uploads-are-aborted'],
  mutate: (facts) => withProperty(facts, ofType('AWS::S3::Bucket'), ABORT, undefined),
};
