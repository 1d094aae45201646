import { isAbsent } from '../../facts/facts';
import { withFile, type Mutation } from '../../testing/mutation';

const STRATEGY = 'docs/recovery/staging/strategy.md';

export const mutation: Mutation = {
  affects: ['recovery-is-documented'],
  mutate: (facts) =>
    isAbsent(facts.repository)
      ? facts
      : withFile(
          facts,
          STRATEGY,
          (facts.repository.read(STRATEGY) ?? '').replace(' h of a disaster', '0 h of a disaster'),
        ),
};
