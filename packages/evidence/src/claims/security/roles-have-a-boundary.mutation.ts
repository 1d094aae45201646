import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['roles-have-a-boundary'],
  mutate: (facts) =>
    withProperty(
      facts,
      ({ type, stack }) => type === 'AWS::IAM::Role' && stack.endsWith('-api'),
      'PermissionsBoundary',
      undefined,
    ),
};
