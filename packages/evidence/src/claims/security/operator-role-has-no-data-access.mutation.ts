import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  // The statements that let the role read costs are replaced, too.
  affects: [
    'operator-role-has-no-data-access',
    'spending-can-be-read',
    'deeds-can-be-looked-up',
    'nobody-signs-in-to-compute',
  ],
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
