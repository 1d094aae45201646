import {
  DescriptorError,
  readEnvironments,
  readExpectedDifferences,
  type Environment,
  type ExpectedDifference,
} from '@hexastyle/environment';

/** What was read from `environments/`. */
export type Descriptors =
  | {
      readonly kind: 'read';
      readonly environments: readonly Environment[];
      readonly expectedDifferences: readonly ExpectedDifference[];
    }
  | { readonly kind: 'faulty'; readonly message: string };

/**
 * Reads every descriptor below the repository's root. Faults are a value here, not an exception:
 * the program that finds them must end with their list, not with a stack trace.
 * A repository without descriptors is a platform that has no environment yet.
 */
export function readDescriptors(root: string): Descriptors {
  try {
    const environments = readEnvironments(root);
    const names = environments.map(({ name }) => name);
    return { kind: 'read', environments, expectedDifferences: readExpectedDifferences(root, names) };
  } catch (error) {
    if (!(error instanceof DescriptorError)) throw error;
    if (error.code === 'descriptors-missing') return { kind: 'read', environments: [], expectedDifferences: [] };
    return { kind: 'faulty', message: error.message };
  }
}
