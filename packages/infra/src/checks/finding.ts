/** A finding of cdk-nag, as the synthesis sees it. */
export interface Finding {
  /** `AwsSolutions-S1`, with `[...]` where the rule tells its findings apart. */
  readonly rule: string;
  /** What the rule says is wrong. */
  readonly description: string;
  /** With a leading slash: `/Edge/WebBucket/Resource`. */
  readonly construct: string;
  /** `file:line` of the call that made the construct, relative to the repository; absent when no frame of ours is known. */
  readonly source: string | undefined;
  /** The reason of the waiver that covers it; absent when the finding is open. */
  readonly acknowledged: string | undefined;
}
