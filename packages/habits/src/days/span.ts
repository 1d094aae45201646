/** Days as day numbers, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
