import type { TierDefaults } from './tier-defaults';

/** Built like production where that proves something, smaller where it only costs. */
export const STAGING: TierDefaults = {
  network: { availabilityZones: 2, natGateways: 1 },
  database: { minAcu: 0.5, maxAcu: 4, backupRetentionDays: 7, deletionProtection: true },
  cache: { maxStorageGb: 1, maxEcpuPerSecond: 1000 },
  api: { memoryMb: 1024, reservedConcurrency: 10, throttle: { ratePerSecond: 50, burst: 100 } },
  recovery: { rtoHours: 4, rpoHours: 1 },
  alarms: { thresholds: {} },
  pipeline: { branch: 'main', approval: false },
  workload: {
    low: { users: 10, checkInsPerUserPerDay: 2 },
    expected: { users: 50, checkInsPerUserPerDay: 4 },
    high: { users: 500, checkInsPerUserPerDay: 6 },
  },
  tags: {},
};
