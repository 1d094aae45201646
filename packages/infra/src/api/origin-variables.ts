import type { Environment } from '@hexastyle/environment';
import { originParameterName } from '../edge/origin-parameter';

/**
 * `TRUSTED_ORIGINS` is known beforehand only with a domain of our own. Without one the edge layer, which is deployed
 * later, writes the address that CloudFront chose into a parameter, and a function looks again until it is there.
 */
export const originVariables = (environment: Environment): Readonly<Record<string, string>> =>
  environment.domain === undefined
    ? { TRUSTED_ORIGINS_PARAMETER: originParameterName(environment) }
    : { TRUSTED_ORIGINS: `https://${environment.domain.name}` };
