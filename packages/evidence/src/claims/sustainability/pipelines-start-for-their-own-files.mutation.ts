import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const FILES = 'Triggers.0.GitConfiguration.Push.0.FilePaths.Includes';

export const mutation: Mutation = {
  affects: ['pipelines-start-for-their-own-files'],
  mutate: (facts) => withProperty(facts, ofType('AWS::CodePipeline::Pipeline'), FILES, ['**']),
};
