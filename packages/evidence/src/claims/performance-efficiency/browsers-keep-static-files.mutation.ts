import type { Mutation } from '../../testing/mutation';
import { withFileText } from '../../testing/with-file-text';

const YEAR = 'max-age=31536000, immutable';

export const mutation: Mutation = {
  affects: ['browsers-keep-static-files'],
  mutate: (facts) => withFileText(facts, 'packages/infra/buildspecs/site.yaml', YEAR, 'max-age=60'),
};
