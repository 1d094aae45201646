import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['deployments-are-gradual'],
  mutate: (facts) =>
    withProperty(
      facts,
      ofType('AWS::CodeDeploy::DeploymentGroup'),
      'DeploymentConfigName',
      'CodeDeployDefault.LambdaAllAtOnce',
    ),
};
