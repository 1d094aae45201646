import type { DocumentFault } from './parse-document';

export type ReportErrorCode = `report-${DocumentFault}`;

/** Why a report cannot be used. The message names the report, what is wrong and what to run. */
export class ReportError extends Error {
  override readonly name = 'ReportError';

  constructor(
    readonly code: ReportErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
