import { CONNECTIONS_PER_INSTANCE } from '@hexastyle/environment';
import type { Environment } from '@hexastyle/environment';
import { API_ROLE } from './data-access';
import type { CacheAccess, DataAccess } from './data-access';
import { databaseVariables } from './database-variables';
import { originVariables } from './origin-variables';

/**
 * What the API is told. It signs in to database and cache with tokens of its role, so no variable names a password.
 * It starts without an origin: it answers health and reads, refuses changes from browsers, and looks again until it is
 * there.
 */
export const apiVariables = (environment: Environment, data: DataAccess): Readonly<Record<string, string>> => ({
  ...databaseVariables(data.database),
  DATABASE_USER: API_ROLE,
  DATABASE_CONNECTIONS: String(CONNECTIONS_PER_INSTANCE),
  ...(data.cache === undefined ? {} : cacheVariables(data.cache)),
  ...originVariables(environment),
});

const cacheVariables = (cache: CacheAccess): Readonly<Record<string, string>> => ({
  CACHE_HOST: cache.host,
  CACHE_PORT: '6379',
  CACHE_NAME: cache.name,
  CACHE_USER: cache.userId,
});
