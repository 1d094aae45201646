/** Days, both included, that count neither for nor against a habit. Without `to` the pause goes on. */
export interface Pause {
  readonly from: string;
  readonly to?: string | undefined;
}
