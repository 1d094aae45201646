/** How much an account is asked, and how long is waited. */
export interface Limits {
  /** Calls at a time. @default 4 */
  readonly concurrent: number;
  /** Seconds for one call with all its attempts. @default 20 */
  readonly callSeconds: number;
  /** Attempts of one call; the SDK waits longer after each. @default 5 */
  readonly attempts: number;
  /** Pages of one list. @default 50 */
  readonly pages: number;
}

/** Gentle enough to share an account with its operators; Cost Explorer, for one, throttles early. */
export const LIMITS: Limits = { concurrent: 4, callSeconds: 20, attempts: 5, pages: 50 };
