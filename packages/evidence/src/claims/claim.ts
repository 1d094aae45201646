import type { Facts } from '../facts/facts';
import type { Evidence, Pillar, Strength } from '../report/report';

/** What a claim finds in the facts, before waivers, attestations and live comparison are applied. */
export type Finding =
  | {
      readonly kind: 'met';
      readonly strength: Strength;
      readonly reason: string;
      readonly evidence: readonly [Evidence, ...Evidence[]];
    }
  | { readonly kind: 'not-met'; readonly reason: string; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'drifted'; readonly reason: string; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'unknown'; readonly reason: string; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'not-applicable'; readonly reason: string };

/**
 * One sentence about the platform that can be true or false.
 * One claim, one file: `claims/<pillar>/<claim-id>.ts`, with its tests beside it.
 */
export interface Claim {
  /** kebab-case, unique, equal to the file's name. */
  readonly id: string;
  readonly pillar: Pillar;
  readonly section: string;
  readonly principles: readonly string[];
  readonly statement: string;
  readonly bestPractices: readonly [string, ...string[]];
  readonly fix: string;
  /**
   * Why this claim can turn from missing to verified when something is taken out of the assembly, where it can: it forbids
   * something, or speaks of several and the one that offends is gone. A sentence. @default nothing taken out mends it
   */
  readonly mendedByRemoval?: string;
  /**
   * What the claim says of a platform that a parameter switched out of the state in which it rests: of everything, of what
   * was there at rest and still is, or nothing. @default 'everything'
   */
  readonly whenSwitched?: 'what-rests' | 'nothing';
  /** Pure: same facts, same finding. A claim that throws is `not-checked` and fails the gate. */
  readonly evaluate: (facts: Facts) => Finding;
}
