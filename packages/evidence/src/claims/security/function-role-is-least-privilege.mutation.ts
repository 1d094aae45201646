import { changeResources, type Mutation } from '../../testing/mutation';

const document = { Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] };

export const mutation: Mutation = {
  affects: ['function-role-is-least-privilege'],
  mutate: (facts) =>
    changeResources(
      facts,
      ({ type, constructPath }) =>
        type === 'AWS::IAM::ManagedPolicy' && constructPath?.startsWith('/Api/Function/') === true,
      (policy) => ({ ...policy, properties: { ...policy.properties, PolicyDocument: document } }),
    ),
};
