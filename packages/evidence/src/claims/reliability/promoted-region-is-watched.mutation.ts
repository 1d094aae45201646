import { isAbsent } from '../../facts/facts';
import type { Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['promoted-region-is-watched'],
  mutate: (facts) =>
    isAbsent(facts.assembly)
      ? facts
      : {
          ...facts,
          assembly: {
            ...facts.assembly,
            resting: facts.assembly.resting.filter(
              ({ properties }) => properties['AlarmName'] !== 'hexastyle-staging-database-cpu',
            ),
          },
        },
};
