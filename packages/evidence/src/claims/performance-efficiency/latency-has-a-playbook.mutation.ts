import type { Mutation } from '../../testing/mutation';
import { withFileText } from '../../testing/with-file-text';

const RUNBOOK = 'docs/runbooks/staging/api-latency.md';

export const mutation: Mutation = {
  affects: ['latency-has-a-playbook'],
  mutate: (facts) => withFileText(facts, RUNBOOK, 'aws xray get-trace-summaries', 'aws xray get-service-graph'),
};
