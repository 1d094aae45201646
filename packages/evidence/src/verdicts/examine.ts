import type { Claim, Finding } from '../claims/claim';
import type { Facts } from '../facts/facts';

/** A finding, or the message of what the claim threw. */
export type Examined = Finding | { readonly kind: 'threw'; readonly message: string };

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** Evaluates a claim. A claim that throws, or that is met without evidence, has proven nothing. */
export const examine = (claim: Claim, facts: Facts): Examined => {
  try {
    const finding = claim.evaluate(facts);
    const proven: number = finding.kind === 'met' ? finding.evidence.length : 1;
    return proven > 0 ? finding : { kind: 'threw', message: 'the claim is met without evidence' };
  } catch (thrown) {
    return { kind: 'threw', message: messageOf(thrown) };
  }
};
