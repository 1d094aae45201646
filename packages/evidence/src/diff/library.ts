import type { fullDiff } from '@aws-cdk/cloudformation-diff';

/** CloudFormation's template comparison, as far as it is used here. */
export interface Library {
  readonly fullDiff: typeof fullDiff;
}

/** Loads the comparison only when it is asked for: with the service specification it takes most of a second. */
export const loadLibrary = async (): Promise<Library> => import('@aws-cdk/cloudformation-diff');
