import { DescriptorError, readEnvironments, type Environment } from '@hexastyle/environment';

/** What was read from `environments/`. */
export type Descriptors =
  | { readonly kind: 'read'; readonly environments: readonly Environment[] }
  | { readonly kind: 'faulty'; readonly message: string };

/**
 * Reads every descriptor below the repository's root. Faults are a value here, not an exception:
 * the program that finds them must end with their list, not with a stack trace.
 * A repository without descriptors is a platform that has no environment yet.
 */
export function readDescriptors(root: string): Descriptors {
  try {
    return { kind: 'read', environments: readEnvironments(root) };
  } catch (error) {
    if (!(error instanceof DescriptorError)) throw error;
    if (error.code === 'descriptors-missing') return { kind: 'read', environments: [] };
    return { kind: 'faulty', message: error.message };
  }
}
