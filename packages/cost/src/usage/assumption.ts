/** One figure that nobody has measured, and why it is what it is. */
export interface Assumption {
  readonly value: number;
  readonly unit: string;
  readonly reason: string;
}
