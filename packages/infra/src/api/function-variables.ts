import type { Environment } from '@hexastyle/environment';
import type { DataStack } from '../data/data-stack';
import { Database } from '../data/database';
import { originParameterName } from '../edge/origin-parameter';

/**
 * What the function is told. Secrets are named by ARN and fetched at start; no variable holds one.
 * `TRUSTED_ORIGINS` is known beforehand only with a domain of our own. Without one the edge layer, which is deployed
 * later, writes the address that CloudFront chose into a parameter, and the function reads that.
 */
export function functionVariables(environment: Environment, data: DataStack): Record<string, string> {
  const origins: Record<string, string> =
    environment.domain === undefined
      ? { TRUSTED_ORIGINS_PARAMETER: originParameterName(environment) }
      : { TRUSTED_ORIGINS: `https://${environment.domain.name}` };
  return {
    DATABASE_HOST: data.database.cluster.clusterEndpoint.hostname,
    DATABASE_PORT: '5432',
    DATABASE_NAME: Database.databaseName,
    DATABASE_SECRET_ARN: data.database.secretArn,
    CACHE_HOST: data.cache.host,
    CACHE_PORT: '6379',
    CACHE_NAME: data.cache.name,
    CACHE_USER: data.cache.userId,
    LOG_LEVEL: 'info',
    // Amazon's certificate authorities, which sign Aurora's certificate, are not in Node's own list.
    NODE_EXTRA_CA_CERTS: '/var/runtime/ca-cert.pem',
    NODE_OPTIONS: '--enable-source-maps',
    ...origins,
  };
}
