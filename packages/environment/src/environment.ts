/** How careful an environment is with people's data and time; it decides the defaults of every other field. */
export type Tier = 'development' | 'staging' | 'production';

/** A monthly load on the product, one of the three that a cost estimate is made for. */
export interface WorkloadLevel {
  readonly users: number;
  readonly checkInsPerUserPerDay: number;
}

/**
 * One environment: a descriptor (`environments/<name>.yaml`) with every default filled in.
 * Deep-frozen. Two environments differ by data only.
 */
export interface Environment {
  /** Lower-case letters, digits and hyphens; equal to the file's name without `.yaml`. */
  readonly name: string;
  readonly tier: Tier;
  /** AWS account id, 12 digits. A string, because account ids may start with a zero. */
  readonly account: string;
  readonly region: string;
  /** The region of the pilot light; never equal to `region`. */
  readonly drRegion: string;
  /** Who answers for the environment; the value of the tag `Owner`. */
  readonly owner: string;
  readonly domain?: {
    readonly name: string;
    readonly hostedZoneId: string;
    /** Name of that hosted zone, which `name` equals or ends with; absent when the two are equal. */
    readonly zone?: string;
    /** Certificate in us-east-1, where CloudFront reads it. */
    readonly certificateArn: string;
  };
  readonly network: {
    readonly cidr: string;
    readonly availabilityZones: number;
    readonly natGateways: number;
  };
  readonly database: {
    /** Aurora capacity units, 0.5 steps. */
    readonly minAcu: number;
    readonly maxAcu: number;
    readonly backupRetentionDays: number;
    readonly deletionProtection: boolean;
  };
  readonly cache: {
    /** Upper bound of ElastiCache Serverless storage in GB. */
    readonly maxStorageGb: number;
    /** Upper bound of ElastiCache processing units per second. */
    readonly maxEcpuPerSecond: number;
  };
  readonly api: {
    readonly memoryMb: number;
    readonly reservedConcurrency: number;
    readonly throttle: { readonly ratePerSecond: number; readonly burst: number };
  };
  readonly recovery: { readonly rtoHours: number; readonly rpoHours: number };
  /** What sends the mails of the habit tracker; absent when nothing does. */
  readonly mail?: {
    readonly from: string;
    /** Whole ARN of the secret whose text is `smtps://user:password@host:465`. */
    readonly smtpSecretArn: string;
  };
  readonly alarms: {
    readonly email: string;
    /** Threshold by `AlarmId`, where it differs from the platform's. */
    readonly thresholds: Readonly<Record<string, number>>;
  };
  readonly pipeline: {
    readonly connectionArn: string;
    /** `owner/name`. */
    readonly repository: string;
    readonly branch: string;
    readonly approval: boolean;
  };
  /** What gets reports and inventories after each deployment; absent when nothing is sent. */
  readonly portal?: {
    /** https, without a slash at its end. */
    readonly url: string;
    /** Whole ARN of the secret whose text is the portal's token. */
    readonly tokenSecretArn: string;
  };
  readonly budget: { readonly monthlyUsd: number };
  readonly workload: {
    readonly low: WorkloadLevel;
    readonly expected: WorkloadLevel;
    readonly high: WorkloadLevel;
  };
  readonly tags: Readonly<Record<string, string>>;
}
