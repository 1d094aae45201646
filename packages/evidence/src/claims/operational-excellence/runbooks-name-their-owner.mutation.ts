import { isAbsent } from '../../facts/facts';
import { withFile, type Mutation } from '../../testing/mutation';

const RUNBOOK = 'docs/runbooks/staging/rollback.md';

export const mutation: Mutation = {
  affects: ['runbooks-name-their-owner'],
  mutate: (facts) =>
    isAbsent(facts.repository)
      ? facts
      : withFile(
          facts,
          RUNBOOK,
          (facts.repository.read(RUNBOOK) ?? '').replaceAll('(before-you-start.md', '(start.md'),
        ),
};
