import { isAbsent } from '../../facts/facts';
import type { Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['pilot-light-stands-ready', 'promoted-region-is-watched', 'undelivered-alarms-are-kept'],
  mutate: (facts) => (isAbsent(facts.assembly) ? facts : { ...facts, assembly: { ...facts.assembly, resting: [] } }),
};
