import { isAbsent } from '../../facts/facts';
import { addResources, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['recovery-region-rests', 'sending-waits-apart'],
  mutate: (facts) =>
    isAbsent(facts.assembly)
      ? facts
      : addResources(facts, ...facts.assembly.resting.filter(({ type }) => type === 'AWS::Events::Rule')),
};
