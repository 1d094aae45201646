import type { Environment } from '@hexastyle/environment';

/** What has to be known of an environment to read its account. */
export type AccountOf = Pick<Environment, 'name' | 'account' | 'region' | 'drRegion'>;
