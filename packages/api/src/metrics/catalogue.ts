/** Labels are closed sets of our own words: nothing that a caller sends becomes one. */
interface MetricKind {
  readonly help: string;
  readonly labels: readonly string[];
  /**
   * Those that CloudWatch makes a metric each of, which cost by the month; the others are in the line, for Logs Insights.
   */
  readonly dimensions: readonly string[];
}

/** What is counted. The names are Prometheus'. */
export const COUNTERS = {
  http_problems_total: {
    help: 'Requests that were refused or failed, by the code of the problem; rate limits are too-many-requests and too-many-attempts.',
    labels: ['code'],
    dimensions: ['code'],
  },
  cache_reads_total: {
    help: 'Reads from the cache: hit, miss, or away while it does not answer.',
    labels: ['outcome'],
    dimensions: ['outcome'],
  },
  mails_total: {
    help: 'Attempts at mails: sent, later while a server refuses for now, refused for good, or given-up after hours.',
    labels: ['outcome'],
    dimensions: ['outcome'],
  },
} as const satisfies Readonly<Record<string, MetricKind>>;

/** What is timed, in seconds. */
export const TIMES = {
  http_request_duration_seconds: {
    help: 'Requests, by operation and class of status.',
    labels: ['operation', 'status'],
    dimensions: ['status'],
  },
  database_statement_duration_seconds: {
    help: 'Statements, without the wait for a connection.',
    labels: ['outcome'],
    dimensions: [],
  },
  webhook_delivery_duration_seconds: {
    help: 'Attempts at deliveries, by what came of them.',
    labels: ['outcome'],
    dimensions: ['outcome'],
  },
} as const satisfies Readonly<Record<string, MetricKind>>;

/** Connections to the database of this process. */
export const POOL = {
  database_connections: {
    help: 'Connections to the database: in use, idle, and requests that wait for one.',
    labels: ['state'],
    dimensions: ['state'],
  },
} as const satisfies Readonly<Record<string, MetricKind>>;

/** Upper bounds of the buckets, in seconds: around 1 s, where the alarm for latency is. */
export const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;
