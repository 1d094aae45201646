import { changeResources, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['regions-as-described'],
  mutate: (facts) =>
    changeResources(
      facts,
      ({ stack }) => stack.endsWith('-network'),
      (resource) => ({ ...resource, region: 'eu-west-1' }),
    ),
};
