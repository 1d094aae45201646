import type { IKey } from 'aws-cdk-lib/aws-kms';

/** The role of PostgreSQL that the API signs in as. The migrations make it. */
export const API_ROLE = 'api';

export interface DatabaseAccess {
  readonly host: string;
  /** Of the master user. */
  readonly secretArn: string;
  /** Resource of `rds-db:connect` for one role of PostgreSQL. */
  connectArn(role: string): string;
}

export interface CacheAccess {
  readonly host: string;
  /** What tokens are signed for, together with `userId`. */
  readonly name: string;
  readonly userId: string;
  /** Resources of `elasticache:Connect`. */
  readonly connectArns: readonly string[];
}

/** What functions have to know of the data layer, whichever region it is in. */
export interface DataAccess {
  /** Under which the master user's secret is encrypted. */
  readonly key: IKey;
  readonly database: DatabaseAccess;
  /** @default - no cache: sessions are read from the database */
  readonly cache?: CacheAccess;
}
