import { ofType, withProperty, type Mutation } from '../../testing/mutation';

/** The browser goes past the edge. */
export const mutation: Mutation = {
  affects: ['dashboard-shows-what-people-see'],
  mutate: (facts) =>
    withProperty(
      facts,
      ofType('AWS::Synthetics::Canary'),
      'RunConfig.EnvironmentVariables.SITE',
      'https://api.example.com/live',
    ),
};
