import { Signer } from '@aws-sdk/rds-signer';

export interface DatabaseLogin {
  readonly host: string;
  readonly port: number;
  readonly user: string;
}

/**
 * A token that Aurora takes for a password, signed with the role of the function, without a call to anybody. It opens
 * connections for 15 minutes; one that is open stays open.
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.html
 */
export function databaseToken({ host, port, user }: DatabaseLogin): () => Promise<string> {
  const signer = new Signer({ hostname: host, port, username: user });
  return () => signer.getAuthToken();
}
