import type { Environment } from '@hexastyle/environment';

/** The role that people take on to operate the environment. */
export const operatorRoleName = (environment: Environment): string => `hexastyle-${environment.name}-operator`;
