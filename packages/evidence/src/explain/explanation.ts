import type { Facts } from '../facts/facts';
import type { Location } from '../render/location-of';
import type { Evidence, Pillar, Strength, Verdict } from '../report/report';

/** One question of the framework, with those of its best practices that a claim is tied to. */
export interface AnsweredQuestion {
  /** `SEC08` */
  readonly id: string;
  readonly question: string;
  readonly bestPractices: readonly {
    readonly id: string;
    readonly title: string;
    readonly risk?: 'HIGH' | 'MEDIUM' | 'LOW';
    readonly url: string;
  }[];
}

/** What a claim looks at. */
export interface FactsUsed {
  readonly kinds: readonly (keyof Facts)[];
  /** Files of the repository that it read. */
  readonly files: readonly string[];
}

/** How the claim stands in one environment, or why nobody can say. */
export type Standing =
  | {
      readonly kind: 'judged';
      readonly environment: string;
      readonly verdict: Verdict;
      readonly strength?: Strength;
      readonly reason: string;
      readonly facts: FactsUsed;
      readonly evidence: readonly Evidence[];
      /** The lines to look at: those of what is not as expected, or of all that was seen. */
      readonly lines: readonly Location[];
    }
  | { readonly kind: 'not-judged'; readonly environment: string; readonly reason: string };

/** What `hexastyle explain --json` prints. */
export interface Explanation {
  readonly version: 1;
  readonly id: string;
  readonly pillar: Pillar;
  readonly section: string;
  readonly statement: string;
  readonly principles: readonly string[];
  readonly why: readonly AnsweredQuestion[];
  readonly fix: string;
  readonly environments: readonly Standing[];
}
