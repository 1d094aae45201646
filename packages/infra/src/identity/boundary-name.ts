import type { Environment } from '@hexastyle/environment';

export const boundaryName = (environment: Environment): string => `hexastyle-${environment.name}-boundary`;

/** Written out, so that roles of every stack and region can name the boundary without referring to its stack. */
export const boundaryArn = (environment: Environment): string =>
  `arn:aws:iam::${environment.account}:policy/${boundaryName(environment)}`;
