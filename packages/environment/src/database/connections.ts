/** Connections that one instance of the API function opens at most: one for its request, one for the health check. */
export const CONNECTIONS_PER_INSTANCE = 2;

/** While traffic shifts from one version to the next, instances of the old one keep theirs until Lambda ends them. */
const VERSIONS_AT_ONCE = 2;

/** Connections of the worker's one instance: a turn of eight webhooks uses no more at once, and the post office one. */
export const CONNECTIONS_OF_WORKER = 5;

/** Likewise: a worker that was replaced keeps its connections until Lambda ends it. */
const WORKERS = CONNECTIONS_OF_WORKER * VERSIONS_AT_ONCE;

/** Kept for PostgreSQL's superuser (3), RDS itself, migrations (2) and a person at work. */
const RESERVE = 20;

/** Connections that an API of this concurrency and its worker may hold in the worst minute, the reserve included. */
export const connectionsNeeded = (reservedConcurrency: number): number =>
  reservedConcurrency * CONNECTIONS_PER_INSTANCE * VERSIONS_AT_ONCE + WORKERS + RESERVE;

/** The concurrency that this many connections carry; the inverse of `connectionsNeeded`. */
export const concurrencyCarried = (connections: number): number =>
  Math.floor((connections - RESERVE - WORKERS) / (CONNECTIONS_PER_INSTANCE * VERSIONS_AT_ONCE));
