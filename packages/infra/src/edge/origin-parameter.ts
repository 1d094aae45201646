import type { Environment } from '@hexastyle/environment';

/** The SSM parameter in which the edge layer writes the origin that browsers see, `https://...`. */
export const originParameterName = (environment: Environment): string => `/hexastyle/${environment.name}/edge/origin`;
