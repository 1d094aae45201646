import type { Environment } from '../environment';

/** What somebody says about an environment that is to be. What is left out is proposed or follows the tier. */
export interface AdditionRequest {
  readonly name?: string | undefined;
  readonly tier?: string | undefined;
  readonly account?: string | undefined;
  readonly region?: string | undefined;
  readonly drRegion?: string | undefined;
  readonly owner?: string | undefined;
  readonly cidr?: string | undefined;
  readonly email?: string | undefined;
  /** US dollars per month; text that is no number is refused as such. */
  readonly budget?: number | string | undefined;
  readonly domain?: { readonly [Key in keyof NonNullable<Environment['domain']>]?: string | undefined } | undefined;
  readonly connectionArn?: string | undefined;
  /** `owner/name` */
  readonly repository?: string | undefined;
}
