import type { TierDefaults } from './tier-defaults';

/** Nobody is called at night. Data may be thrown away, but on purpose: the database has to be unlocked first. */
export const DEVELOPMENT: TierDefaults = {
  network: { availabilityZones: 2, natGateways: 1 },
  database: { minAcu: 0.5, maxAcu: 2, backupRetentionDays: 7, deletionProtection: true },
  cache: { maxStorageGb: 1, maxEcpuPerSecond: 1000 },
  api: { memoryMb: 512, reservedConcurrency: 5, throttle: { ratePerSecond: 20, burst: 40 } },
  recovery: { rtoHours: 24, rpoHours: 24 },
  alarms: { thresholds: {} },
  pipeline: { branch: 'main', approval: false },
  workload: {
    low: { users: 5, checkInsPerUserPerDay: 2 },
    expected: { users: 10, checkInsPerUserPerDay: 4 },
    high: { users: 50, checkInsPerUserPerDay: 6 },
  },
  tags: {},
};
