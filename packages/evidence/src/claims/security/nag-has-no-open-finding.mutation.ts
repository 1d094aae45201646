import { isAbsent } from '../../facts/facts';
import type { Mutation } from '../../testing/mutation';

const open = { rule: 'AwsSolutions-S1', constructPath: '/Edge/WebBucket', source: undefined, acknowledged: undefined };

export const mutation: Mutation = {
  affects: ['nag-has-no-open-finding'],
  mutate: (facts) =>
    isAbsent(facts.nag) ? facts : { ...facts, nag: { ...facts.nag, findings: [...facts.nag.findings, open] } },
};
