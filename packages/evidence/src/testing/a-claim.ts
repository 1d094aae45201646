import type { Claim, Finding } from '../claims/claim';

/** A claim of the security pillar that finds what the test says. */
export const aClaim = (finding: Finding | (() => Finding), changes: Partial<Claim> = {}): Claim => ({
  id: 'a-claim',
  pillar: 'security',
  section: 'Data Protection',
  principles: ['Protect data in transit and at rest'],
  statement: 'Something is true.',
  bestPractices: ['SEC08-BP02'],
  fix: 'Make it true.',
  evaluate: () => (typeof finding === 'function' ? finding() : finding),
  ...changes,
});
