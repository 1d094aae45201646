/** Every alarm of the platform: the end of its name, and the key under `alarms.thresholds` of a descriptor. */
export const ALARM_IDS = [
  'api-5xx-errors',
  'api-latency',
  'function-errors',
  'function-throttles',
  'database-connections',
  'database-cpu',
  'cache-cpu',
  'cache-memory',
  'backup-failed',
  'copy-failed',
  'recovery-point-age',
  'copy-age',
  'restore-test-failed',
  'site-unreachable',
  'certificate-expiry',
  'waf-blocks',
  'worker-stopped',
  'dead-letters',
  'alarms-undelivered',
] as const;

export type AlarmId = (typeof ALARM_IDS)[number];

/** Those whose threshold is a percentage: above 100 they could never fire. */
export const PERCENT_ALARM_IDS: readonly AlarmId[] = [
  'api-5xx-errors',
  'database-connections',
  'database-cpu',
  'cache-cpu',
  'cache-memory',
];
