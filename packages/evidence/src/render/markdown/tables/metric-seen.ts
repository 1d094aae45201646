/** One metric of CloudWatch, and where somebody looks at it. */
export interface MetricSeen {
  readonly namespace: string;
  readonly name: string;
  /** `Sum`, `p95`; absent where nothing names it. */
  readonly statistic: string | undefined;
}
