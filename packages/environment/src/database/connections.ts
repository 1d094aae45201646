/** Connections that one instance of the API function opens at most: one for its request, one for the health check. */
export const CONNECTIONS_PER_INSTANCE = 2;

/** While traffic shifts from one version to the next, instances of the old one keep theirs until Lambda ends them. */
const VERSIONS_AT_ONCE = 2;

/** Kept for PostgreSQL's superuser (3), RDS itself, the worker (5), migrations (2) and a person at work. */
const RESERVE = 20;

/** Connections that an API of this concurrency may hold in the worst minute, the reserve included. */
export const connectionsNeeded = (reservedConcurrency: number): number =>
  reservedConcurrency * CONNECTIONS_PER_INSTANCE * VERSIONS_AT_ONCE + RESERVE;

/** The concurrency that this many connections carry; the inverse of `connectionsNeeded`. */
export const concurrencyCarried = (connections: number): number =>
  Math.floor((connections - RESERVE) / (CONNECTIONS_PER_INSTANCE * VERSIONS_AT_ONCE));
