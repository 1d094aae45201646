/** What is said of an account, and since when it is known. */
interface Known {
  /** ISO 8601 instant of the reading, UTC. */
  readonly at: string;
}

/** What the matrix says of an account; what is not known is absent. */
export interface LiveSummary {
  /** Whether accounts are read at all; without, the matrix has no columns for them. */
  readonly reading: boolean;
  readonly alarms?: Known & { readonly firing: number; readonly total: number };
  /** USD. */
  readonly costs?: Known & {
    readonly monthToDate?: number | undefined;
    readonly forecast?: number | undefined;
    readonly budget?: number | undefined;
  };
  /** `newestAt`: of the newest complete recovery point; absent when there is none. */
  readonly recovery?: Known & { readonly newestAt?: string | undefined };
  /** The newest execution of any pipeline that has one, and how many approvals wait. */
  readonly pipelines?: Known & {
    readonly approvals: number;
    readonly newest?:
      { readonly pipeline: string; readonly status: string; readonly at?: string | undefined } | undefined;
  };
}
