import type { PhrasesOfClaims } from './phrases-of-claims';

const RECOVERY = [
  /\brunbook with recovery procedures\b/gi,
  /\bbackup and restore procedures\b/gi,
  /\bdisaster recovery procedures\b/gi,
  /\bdisaster recovery$/gi,
] as const;
const CRITICAL = /\bCloudWatch Alarms for critical metrics\b/gi;
/** Availability zones of nothing in particular: those of everything. */
const EVERY_ZONE = /(?<=: |^|, )\bMulti-AZ\b(?=,|$)/gi;
const BACKED_UP = /\b(?:automated )?(?:hourly |daily )?backups?\b(?=$| \(|,)/gi;
const HEALTH = /\bhealth checks?\b/gi;
const SCALING = /\bauto-scaling \(resources scale to demand\)/gi;
const POOLING = /\b(?:database )?connection pooling\b/gi;

export const RELIABILITY_PHRASES: PhrasesOfClaims = {
  'api-errors-alarm': [CRITICAL, /^API Gateway 5xx errors(?= \()/gi],
  'api-is-throttled': [/\bAPI throttling\b/gi],
  'api-latency-alarm': [CRITICAL, /^API Gateway (?:high )?latency(?= \()/gi],
  'backup-vault-is-locked': [/\bbackup vault lock\b/gi],
  'backups-hourly-and-daily': [BACKED_UP],
  'backups-leave-the-region': [/\bcross-region backup replication\b/gi],
  'cache-cpu-alarm': [CRITICAL, /^(?:Redis|cache) (?:high )?CPU(?= \()/gi],
  'cache-memory-alarm': [CRITICAL, /^(?:Redis|cache) (?:high )?memory(?= \()/gi],
  'cache-spans-zones': [EVERY_ZONE, /\bMulti-AZ deployment for ElastiCache Serverless(?: \(automatic\))?/gi],
  'concurrency-is-bounded': [
    SCALING,
    /\bLambda automatic scaling\b/gi,
    /\bLambda: automatic scaling based on requests\b/gi,
  ],
  'connections-are-bounded': [POOLING],
  'database-connections-alarm': [CRITICAL, /^(?:Aurora|database) (?:high )?connections(?= \()/gi],
  'database-cpu-alarm': [CRITICAL, /^(?:Aurora|database) (?:high )?CPU(?= \()/gi],
  'database-deletion-is-guarded': [/\bdeletion protection\b/gi],
  'database-scales': [
    SCALING,
    /\bAurora Serverless v2(?:: | \(|,? )auto-scales(?: ACUs?)?\b/gi,
    /\bAurora Serverless v2 for automatic scaling\b/gi,
    /\bserverless auto-scaling\b/gi,
  ],
  'database-spans-zones': [EVERY_ZONE, /\bMulti-AZ deployment for Aurora(?: \(automatic\))?/gi],
  'dead-letters-are-kept': [/\bdead-letter queues?\b/gi],
  'deployments-are-checked-and-roll-back': [HEALTH, /\bhealth check endpoint for automated testing\b/gi],
  'function-errors-alarm': [CRITICAL, /^Lambda errors(?= \()/gi],
  'function-spans-zones': [EVERY_ZONE, /(?<=\bLambda automatic scaling )across AZs\b/gi],
  'function-throttles-alarm': [CRITICAL, /^Lambda throttles(?= \()/gi],
  'health-endpoint-exists': [HEALTH, /\bhealth check endpoint(?: for automated testing)?\b/gi],
  'migrations-run-before-traffic': [/\bmigrations run before traffic(?: shifts)?\b/gi],
  'pilot-light-stands-ready': [
    /\bpilot light(?: DR)? strategy\b/gi,
    /(?<=\bDR region\b[^.;]{0,40})\bminimal resources\b/gi,
  ],
  'recovery-is-documented': [...RECOVERY],
  'restores-are-tested': [/\b(?:automated )?restore tests?\b/gi],
  'site-is-probed': [/\bsynthetic (?:monitoring|canary|probes)\b/gi],
  'site-survives-a-region': [/\b(?:origin|site) failover\b/gi],
};
