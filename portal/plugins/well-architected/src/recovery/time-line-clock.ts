/** What the time line is drawn and judged by; instants in milliseconds since 1970. */
export interface TimeLineClock {
  /** Its beginning. */
  readonly from: number;
  /** Its end: when the account was read. */
  readonly at: number;
  readonly now: number;
  readonly rpoHours: number | undefined;
}
