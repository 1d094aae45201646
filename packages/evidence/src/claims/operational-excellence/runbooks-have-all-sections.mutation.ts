import { isAbsent } from '../../facts/facts';
import { withFile, type Mutation } from '../../testing/mutation';

const RUNBOOK = 'docs/runbooks/staging/firewall.md';

export const mutation: Mutation = {
  affects: ['runbooks-have-all-sections', 'blocked-requests-alarm'],
  mutate: (facts) =>
    isAbsent(facts.repository)
      ? facts
      : withFile(facts, RUNBOOK, (facts.repository.read(RUNBOOK) ?? '').replace('## Escalation', '## More')),
};
