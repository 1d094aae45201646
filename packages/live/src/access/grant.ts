/** A permission that a reader needs: an action of IAM, and the ARN pattern of what it is asked of. */
export interface Grant {
  readonly action: string;
  readonly resource: string;
}
