import type { Mutation } from '../../testing/mutation';
import { withText } from '../../testing/with-text';

/** The preview of one pipeline shows another stack than the one that is changed. */
export const mutation: Mutation = {
  affects: ['changes-are-previewed'],
  mutate: (facts) =>
    withText(
      facts,
      ({ properties }) => properties['Name'] === 'hexastyle-staging-backend-preview',
      'hexastyle-staging-api=',
      'hexastyle-staging-apis=',
    ),
};
