import type { Environment } from '@hexastyle/environment';

/** The name of the environment's monthly budget. */
export const budgetName = (environment: Environment): string => `hexastyle-${environment.name}-monthly`;
