import type { Waiver } from '@hexastyle/environment';
import type { Attestation } from '../facts/repository/read-attestations';
import type { Practice } from '../report/practices';
import type { JudgedClaim, PracticeCoverage } from '../report/report';

/** What people decided, and the day it is judged on. */
export interface JudgeContext {
  /** Name of the judged environment. */
  readonly environment: string;
  /** Names of all environments; `undefined` when nobody knows them, as for the assembly of another app. */
  readonly environments?: readonly string[];
  readonly waivers: readonly Waiver[];
  readonly attestations: readonly Attestation[];
  /** The best practices that are covered, or not. */
  readonly practices: readonly Practice[];
  /** YYYY-MM-DD; passed in, because judging has no clock. */
  readonly today: string;
}

/**
 * Every claim with its verdict, every best practice with its coverage, what makes the gate fail besides missing claims, and
 * what was not there to look at.
 */
export interface Judgement {
  readonly claims: readonly JudgedClaim[];
  readonly practices: readonly PracticeCoverage[];
  readonly faults: readonly string[];
  /** What will be a fault before long. */
  readonly warnings: readonly string[];
  readonly limits: readonly string[];
}
