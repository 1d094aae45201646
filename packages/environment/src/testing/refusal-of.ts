import { readEnvironments } from '../descriptors/read-environments';
import { DescriptorError } from '../faults/descriptor-error';
import { inRepository } from './repository';

/** The error that reading a repository of these files ends with; fails when there is none. */
export const refusalOf = (
  files: Readonly<Record<string, string | Uint8Array>>,
  read: (root: string) => unknown = readEnvironments,
): DescriptorError =>
  inRepository(files, (root) => {
    try {
      read(root);
    } catch (error) {
      if (error instanceof DescriptorError) return error;
      throw error;
    }
    throw new Error('nothing was refused');
  });

/** The faults of one descriptor, `environments/staging.yaml`, as lines. */
export const faultsOf = (text: string | Uint8Array): readonly string[] =>
  refusalOf({ 'environments/staging.yaml': text }).message.split('\n');
