import type { Fault } from './fault';
import { formatFaults } from './format-faults';

/**
 * `descriptors-missing`: there is nothing to read. `file-faulty`: something was read and cannot be used.
 * `descriptor-refused`: a descriptor was not written.
 */
export type DescriptorErrorCode = 'descriptors-missing' | 'file-faulty' | 'descriptor-refused';

/** The only error of this package. Its message lists every fault, ready to be shown. */
export class DescriptorError extends Error {
  override readonly name = 'DescriptorError';

  constructor(
    readonly code: DescriptorErrorCode,
    readonly faults: readonly Fault[],
  ) {
    super(formatFaults(faults));
  }
}
