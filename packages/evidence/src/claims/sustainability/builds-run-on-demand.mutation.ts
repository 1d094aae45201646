import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const fleet = { FleetArn: 'arn:aws:codebuild:us-east-1:111111111111:fleet/one' };

export const mutation: Mutation = {
  affects: ['builds-run-on-demand'],
  mutate: (facts) => withProperty(facts, ofType('AWS::CodeBuild::Project'), 'Environment.Fleet', fleet),
};
