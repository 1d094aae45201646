/** Connections of the first ACU and of every further one: the line through AWS's table (1: 189, 4: 823, 8: 1669, 16: 3360). */
const PER_ACU = 211.375;
const OVERHEAD = 22;
const MOST = 5000;
const MOST_WHEN_SMALL = 2000;

/**
 * `max_connections` of Aurora PostgreSQL Serverless v2 under its default parameter, which follows the memory of the
 * largest capacity, not of the current one: `LEAST({DBInstanceClassMemory/9531392}, 5000)`, and at most 2000 when the
 * least capacity is 0.5 ACU or 0. The database takes a new value after a restart only.
 *
 * Source: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.setting-capacity.html#aurora-serverless-v2.max-connections
 */
export const maxConnections = (maxAcu: number, minAcu: number): number =>
  Math.min(Math.floor(PER_ACU * maxAcu - OVERHEAD), minAcu <= 0.5 ? MOST_WHEN_SMALL : MOST);
