import type { Assumption } from './assumption';

const is = (value: number, unit: string, reason: string): Assumption => ({ value, unit, reason });

/**
 * Everything that an estimate takes for granted beyond the descriptor's workload, each with its reason. A measured figure
 * replaces one here and nowhere else.
 */
export const ASSUMPTIONS = {
  visitsPerUserPerDay: is(1.5, 'visits', 'People look in the morning, and every other day once more in the evening'),
  requestsPerVisit: is(
    6,
    'requests',
    'Session, habits, entries, changes since the last sync, statistics, and one click',
  ),
  requestsPerCheckIn: is(2, 'requests', 'The entry is written, and the change feed is read again'),
  filesPerVisit: is(
    3,
    'files',
    'The installed app answers from its cache, but for the page, the manifest and the worker',
  ),
  pageKbPerVisit: is(40, 'KB', 'Those three files, compressed'),
  releaseKb: is(400, 'KB', 'What a browser fetches anew after a release: the compressed bundle'),
  apiKbPerRequest: is(3, 'KB', 'A page of entries or changes, compressed'),
  uploadKbPerRequest: is(0.5, 'KB', 'Headers and one entry'),
  releasesPerMonth: is(8, 'releases', 'Two a week; each runs all three pipelines'),
  functionMilliseconds: is(
    60,
    'ms',
    'A request with three statements on a warm function, the rare cold start spread over all',
  ),
  otherFunctionSeconds: is(10, 's', 'Migrations and other functions run once a release'),
  scheduledSeconds: is(
    0.3,
    's',
    'A function that is called by the clock looks whether anything is due, and mostly nothing is',
  ),
  acuSecondsPerRequest: is(0.06, 'ACU-s', 'Three statements of 5 ms each; an ACU has about a quarter of a processor'),
  databaseIoPerRequest: is(4, 'reads and writes', 'What is hot stays in memory; writes reach storage'),
  databaseBaseGb: is(0.5, 'GB', 'An empty cluster: system catalogues and the log'),
  databaseKbPerUser: is(100, 'KB', 'Account, habits and their indexes'),
  databaseKbPerCheckIn: is(0.4, 'KB', 'An entry with its index and its place in the change feed'),
  monthsKept: is(12, 'months', 'The database is sized as after a year of this load'),
  cacheUnitsPerRequest: is(4, 'ECPU', 'Session, two rate limits and a write, each below 1 KB'),
  cacheKbPerUser: is(4, 'KB', 'Sessions and rate limits'),
  cacheLeastGb: is(0.1, 'GB', 'ElastiCache Serverless bills a Valkey cache as if it held at least 100 MB'),
  natKbPerRequest: is(2, 'KB', 'Traces, tokens and parameters; logs and the database do not pass the NAT gateway'),
  zoneKbPerRequest: is(
    4,
    'KB',
    'Every second connection between function, database and cache crosses zones, 8 KB each',
  ),
  functionLogKb: is(1.2, 'KB', 'One line of the API and three of the platform a request, as JSON'),
  accessLogKb: is(0.6, 'KB', 'One line a request with the fields of the template'),
  executionLogKb: is(3, 'KB', 'API Gateway writes some twenty lines a request at the level INFO'),
  flowLogKb: is(0.3, 'KB', 'Records of ten minutes on both sides of a connection'),
  flowLogBaseGb: is(0.3, 'GB', 'Records of network interfaces that nobody uses'),
  databaseLogGb: is(0.2, 'GB', 'Connections, checkpoints and slow statements'),
  quietLogGb: is(0.02, 'GB', 'What a log group gets that only releases, probes or faults write to'),
  monitoringLogGb: is(0.15, 'GB', 'Enhanced monitoring of an instance once a minute, in the log group RDSOSMetrics'),
  blockedShare: is(0.02, 'of requests', 'Scanners and strangers that the firewall refuses'),
  firewallLogKb: is(2, 'KB', 'One record a request that was refused or counted'),
  edgeLogKb: is(0.5, 'KB', 'One line of the access log of CloudFront'),
  edgeLogMonths: is(3, 'months', 'Access logs are deleted after 90 days'),
  tracedPerSecond: is(1, 'trace', "X-Ray's default rule records the first request of each second"),
  tracedShare: is(0.05, 'of requests', "X-Ray's default rule records one in twenty of all others"),
  keyRequests: is(2000, 'requests', 'Services that decrypt data keys in the background, for each key a month'),
  keyRequestsPerRequest: is(0.02, 'requests', 'Variables and secrets are decrypted at a cold start only'),
  secretCalls: is(1000, 'calls', 'A secret is read by deployments and cold starts, and then kept in memory'),
  siteGb: is(0.05, 'GB', 'The built site with the versions of a month'),
  siteMissShare: is(0.1, 'of files', 'What CloudFront does not have and asks the bucket for'),
  artifactGb: is(2, 'GB', 'Artefacts of the pipelines of three months, for each bucket'),
  logFiles: is(3000, 'files', 'Access logs are written in files of some minutes, for each bucket of logs'),
  artifactFiles: is(200, 'files', 'Artefacts and their parts, for each bucket a month'),
  canarySeconds: is(15, 's', 'A browser opens the site and waits for it'),
  canaryGb: is(1, 'GB', 'The memory that CloudWatch Synthetics gives a browser'),
  metricsPerMethod: is(5, 'metrics', 'Detailed metrics of API Gateway: count, latencies and errors of each method'),
  gateMinutes: is(25, 'minutes', 'A gate installs, tests, synthesizes and judges on a large machine'),
  buildMinutes: is(3, 'minutes', 'All other builds upload, deploy or probe on a small machine'),
  actionMinutes: is(
    4,
    'minutes',
    'The mean of the actions of a pipeline: most change sets are empty, a gate takes long',
  ),
  restoreHours: is(2, 'hours', 'A restore test keeps the restored cluster until it was validated'),
  alarmMails: is(30, 'e-mails', 'Alarms and pipelines that somebody should look at'),
} as const satisfies Readonly<Record<string, Assumption>>;

export type AssumptionName = keyof typeof ASSUMPTIONS;
