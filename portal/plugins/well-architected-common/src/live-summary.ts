import type { LiveFailure, LivePart, ReasonWords } from './live-reading';

/** What is said of an account, since when it is known, and what makes it doubtful. */
export interface KnownPart {
  /** ISO 8601 instant of the reading, UTC. */
  readonly at: string;
  /** What of it could not be read, such as a region; absent when all was read. */
  readonly missing?: readonly ReasonWords[];
  /** Why a later attempt brought nothing; absent when the newest one did. */
  readonly failure?: LiveFailure;
}

/** What the matrix says of an account; what is not known is absent. */
export interface LiveSummary {
  /** Whether accounts are read at all; without, the matrix has no columns for them. */
  readonly reading: boolean;
  /** Why nothing is known of a part, where every attempt failed. */
  readonly neverRead?: { readonly [Part in LivePart]?: LiveFailure };
  readonly alarms?: KnownPart & { readonly firing: number; readonly total: number };
  /** USD. */
  readonly costs?: KnownPart & {
    readonly monthToDate?: number | undefined;
    readonly forecast?: number | undefined;
    readonly budget?: number | undefined;
  };
  /** `newestAt`: of the newest complete recovery point; absent when there is none. */
  readonly recovery?: KnownPart & { readonly newestAt?: string | undefined };
  /** The newest execution of any pipeline that has one, and how many approvals wait. */
  readonly pipelines?: KnownPart & {
    readonly approvals: number;
    readonly newest?:
      { readonly pipeline: string; readonly status: string; readonly at?: string | undefined } | undefined;
  };
}
