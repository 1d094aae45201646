import type { Environment } from '../environment';

/** What a descriptor may leave out. Required fields are the reader's to give. */
export interface TierDefaults {
  readonly network: Omit<Environment['network'], 'cidr'>;
  readonly database: Environment['database'];
  readonly cache: Environment['cache'];
  readonly api: Environment['api'];
  readonly recovery: Environment['recovery'];
  readonly alarms: Omit<Environment['alarms'], 'email'>;
  readonly pipeline: Omit<Environment['pipeline'], 'connectionArn' | 'repository'>;
  readonly workload: Environment['workload'];
  readonly tags: Environment['tags'];
}
