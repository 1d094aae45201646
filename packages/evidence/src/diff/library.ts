/** CloudFormation's template comparison, as far as it is used here. */
export type Library = Pick<typeof import('@aws-cdk/cloudformation-diff'), 'fullDiff'>;

/** Loads the comparison only when it is asked for: with the service specification it takes most of a second. */
export const loadLibrary = async (): Promise<Library> => import('@aws-cdk/cloudformation-diff');
