import { isAbsent } from '../../facts/facts';
import { withFile, type Mutation } from '../../testing/mutation';

const RUNBOOK = 'docs/runbooks/staging/backups.md';

export const mutation: Mutation = {
  affects: ['runbooks-cover-every-alarm'],
  mutate: (facts) =>
    isAbsent(facts.repository)
      ? facts
      : withFile(facts, RUNBOOK, (facts.repository.read(RUNBOOK) ?? '').replaceAll('-copy-failed', '-copies')),
};
