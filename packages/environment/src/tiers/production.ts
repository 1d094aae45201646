import type { TierDefaults } from './tier-defaults';

/** One availability zone may fail at any time, and every change is approved by a person. */
export const PRODUCTION: TierDefaults = {
  network: { availabilityZones: 2, natGateways: 2 },
  database: { minAcu: 0.5, maxAcu: 8, backupRetentionDays: 35, deletionProtection: true },
  cache: { maxStorageGb: 5, maxEcpuPerSecond: 5000 },
  api: { memoryMb: 1024, reservedConcurrency: 50, throttle: { ratePerSecond: 200, burst: 400 } },
  recovery: { rtoHours: 4, rpoHours: 1 },
  alarms: { thresholds: {} },
  pipeline: { branch: 'main', approval: true },
  workload: {
    low: { users: 500, checkInsPerUserPerDay: 2 },
    expected: { users: 5000, checkInsPerUserPerDay: 4 },
    high: { users: 50_000, checkInsPerUserPerDay: 6 },
  },
  tags: {},
};
