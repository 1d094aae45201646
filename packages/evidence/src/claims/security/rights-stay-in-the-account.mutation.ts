import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['rights-stay-in-the-account'],
  mutate: (facts) =>
    withProperty(
      facts,
      ({ constructPath }) => constructPath?.startsWith('/Api/EveryMinute/AllowEventRule') === true,
      'Principal',
      '999999999999',
    ),
};
