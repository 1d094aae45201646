import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['deploy-roles-are-narrow'],
  mutate: (facts) =>
    withProperty(
      facts,
      (resource) =>
        ofType('AWS::IAM::ManagedPolicy')(resource) &&
        resource.constructPath?.startsWith('/Delivery/Infrastructure/ExecutionRole/NetworkPolicy') === true,
      'PolicyDocument.Statement',
      [{ Effect: 'Allow', Action: 'ec2:DeleteVpc', Resource: '*' }],
    ),
};
