import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  // With its rules a bucket also loses that of unfinished uploads, and that of colder storage.
  affects: ['stored-files-have-an-end', 'unfinished-uploads-are-aborted', 'access-logs-grow-cold'],
  mutate: (facts) => withProperty(facts, ofType('AWS::S3::Bucket'), 'LifecycleConfiguration', undefined),
};
