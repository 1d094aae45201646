import type { Pillar, Verdict } from '@hexastyle/evidence/report';

export type VerdictTally = Readonly<Record<Verdict, number>>;

/** A report that is kept, without its claims. */
export interface StoredReport {
  /** A whole number, as text. */
  readonly id: string;
  readonly commit: string;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly receivedAt: string;
  readonly verdicts: VerdictTally;
  readonly pillars: Readonly<Partial<Record<Pillar, VerdictTally>>>;
}

/** Answer of `GET /environments/:name/reports`: newest first. */
export interface StoredReportsResponse {
  readonly items: readonly StoredReport[];
  /** Cursor of the next page; absent on the last. */
  readonly next?: string;
}

/** What a report changed against the one before it. */
export interface HistoryStep {
  readonly id: string;
  readonly commit: string;
  readonly generatedAt: string;
  /** Absent for the oldest report that is kept. */
  readonly before?: { readonly id: string; readonly commit: string };
  /** Ids of claims that became verified. */
  readonly gained: readonly string[];
  /** Ids of claims that were verified and are no longer, those that are gone among them. */
  readonly lost: readonly string[];
  /** Ids of claims with another verdict beside those. */
  readonly changed: readonly string[];
}

/** Answer of `GET /environments/:name/changes`: newest first. */
export interface HistoryResponse {
  readonly items: readonly HistoryStep[];
  readonly next?: string;
  /** See `EnvironmentDetail`. */
  readonly sourceUrl?: string;
}
