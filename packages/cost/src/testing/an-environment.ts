import type { Environment } from '@hexastyle/environment';

const GREEN: Environment = {
  name: 'green',
  tier: 'staging',
  account: '111111111111',
  region: 'us-east-1',
  drRegion: 'us-west-2',
  owner: 'platform',
  network: { cidr: '10.0.0.0/16', availabilityZones: 2, natGateways: 1 },
  database: { minAcu: 0.5, maxAcu: 4, backupRetentionDays: 7, deletionProtection: true },
  cache: { maxStorageGb: 1, maxEcpuPerSecond: 1000 },
  api: { memoryMb: 1024, reservedConcurrency: 10, throttle: { ratePerSecond: 50, burst: 100 } },
  recovery: { rtoHours: 4, rpoHours: 1 },
  alarms: { email: 'operator@example.com', thresholds: {} },
  pipeline: {
    connectionArn: 'arn:aws:codeconnections:us-east-1:111111111111:connection/one',
    repository: 'a/b',
    branch: 'main',
    approval: false,
  },
  budget: { monthlyUsd: 100 },
  workload: {
    low: { users: 10, checkInsPerUserPerDay: 1 },
    expected: { users: 100, checkInsPerUserPerDay: 3 },
    high: { users: 1000, checkInsPerUserPerDay: 5 },
  },
  tags: {},
};

/** An environment in us-east-1 with its pilot light in us-west-2, changed where a test says so. */
export const anEnvironment = (changes: Partial<Environment> = {}): Environment => ({ ...GREEN, ...changes });
