import type { FaultCode } from '../problems/fault-code';

export type RefusalKind = 'unknown-host' | 'address-refused';

/** Nothing is sent there. The message says why, to whoever named the address. */
export class ReceiverRefused extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly fault: FaultCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ReceiverRefused';
  }
}
