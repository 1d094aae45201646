/** There was no answer. */
export class SendingFailed extends Error {
  constructor(
    readonly kind: 'timeout' | 'connection-failed',
    options?: ErrorOptions,
  ) {
    super(kind === 'timeout' ? 'There was no answer in time.' : 'The connection failed.', options);
    this.name = 'SendingFailed';
  }
}
