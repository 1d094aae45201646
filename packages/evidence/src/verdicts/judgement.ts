import type { Waiver } from '@hexastyle/environment';
import type { Attestation } from '../facts/repository/read-attestations';
import type { JudgedClaim } from '../report/report';

/** What people decided, and the day it is judged on. */
export interface JudgeContext {
  /** Name of the judged environment. */
  readonly environment: string;
  /** Names of all environments; `undefined` when nobody knows them, as for the assembly of another app. */
  readonly environments?: readonly string[];
  readonly waivers: readonly Waiver[];
  readonly attestations: readonly Attestation[];
  /** YYYY-MM-DD; passed in, because judging has no clock. */
  readonly today: string;
}

/** Every claim with its verdict, and what makes the gate fail besides missing claims. */
export interface Judgement {
  readonly claims: readonly JudgedClaim[];
  readonly faults: readonly string[];
}
