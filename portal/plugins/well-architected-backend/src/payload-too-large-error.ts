/** A body that is larger than what is read; Backstage has no error of its own for this status. */
export class PayloadTooLargeError extends Error {
  override readonly name = 'PayloadTooLargeError';
  readonly status = 413;
}
