import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['cache-spares-the-database', 'sessions-are-read-from-the-cache'],
  mutate: (facts) =>
    withProperty(
      facts,
      ({ properties }) => properties['FunctionName'] === 'hexastyle-staging-api',
      'Environment.Variables.CACHE_HOST',
      undefined,
    ),
};
