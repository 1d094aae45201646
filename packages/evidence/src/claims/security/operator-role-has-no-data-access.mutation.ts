import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['operator-role-has-no-data-access'],
  mutate: (facts) =>
    withProperty(
      facts,
      (resource) =>
        ofType('AWS::IAM::ManagedPolicy')(resource) &&
        resource.constructPath?.startsWith('/Identity/Operator/') === true,
      'PolicyDocument.Statement',
      [{ Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: '*' }],
    ),
};
