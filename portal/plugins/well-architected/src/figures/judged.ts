/** Whether something is as it should be, and why that is said. Not knowing is neither. */
export interface Judged {
  readonly kind: 'passed' | 'failed' | 'unknown';
  readonly reason: string;
}
