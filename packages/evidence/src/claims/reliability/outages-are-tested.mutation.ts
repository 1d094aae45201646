import { isAbsent, type Facts } from '../../facts/facts';
import { withFile, type Mutation } from '../../testing/mutation';

const PATH = 'packages/api/src/cache/outage.test.ts';
const text = ({ repository }: Facts): string => (isAbsent(repository) ? '' : (repository.read(PATH) ?? ''));

export const mutation: Mutation = {
  affects: ['outages-are-tested'],
  mutate: (facts) => withFile(facts, PATH, text(facts).replace('still slows down somebody who guesses', 'is slow')),
};
