import type { DocumentFault } from '../report/parse-document';

export type InventoryErrorCode = `inventory-${DocumentFault}`;

/** Why an inventory cannot be used. The message names it, what is wrong and what to run. */
export class InventoryError extends Error {
  override readonly name = 'InventoryError';

  constructor(
    readonly code: InventoryErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
