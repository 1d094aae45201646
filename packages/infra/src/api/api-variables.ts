import { CONNECTIONS_PER_INSTANCE } from '@hexastyle/environment';
import type { Environment } from '@hexastyle/environment';
import { originParameterName } from '../edge/origin-parameter';
import { API_ROLE } from './data-access';
import type { CacheAccess, DataAccess } from './data-access';
import { databaseVariables } from './database-variables';

/**
 * What the API is told. It signs in to database and cache with tokens of its role, so no variable names a secret.
 * `TRUSTED_ORIGINS` is known beforehand only with a domain of our own. Without one the edge layer, which is deployed
 * later, writes the address that CloudFront chose into a parameter. The API starts without it: it answers health and
 * reads, refuses changes from browsers, and looks again until the parameter is there.
 */
export const apiVariables = (environment: Environment, data: DataAccess): Readonly<Record<string, string>> => ({
  ...databaseVariables(data.database),
  DATABASE_USER: API_ROLE,
  DATABASE_CONNECTIONS: String(CONNECTIONS_PER_INSTANCE),
  ...(data.cache === undefined ? {} : cacheVariables(data.cache)),
  ...(environment.domain === undefined
    ? { TRUSTED_ORIGINS_PARAMETER: originParameterName(environment) }
    : { TRUSTED_ORIGINS: `https://${environment.domain.name}` }),
});

const cacheVariables = (cache: CacheAccess): Readonly<Record<string, string>> => ({
  CACHE_HOST: cache.host,
  CACHE_PORT: '6379',
  CACHE_NAME: cache.name,
  CACHE_USER: cache.userId,
});
