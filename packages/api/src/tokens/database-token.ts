import { readRole } from '../config';
import { presigned, type Signatory } from './presigned';

export interface DatabaseLogin {
  readonly host: string;
  readonly port: number;
  readonly user: string;
}

/**
 * A token that Aurora takes for a password, signed with the role of the function, without a call to anybody. It opens
 * connections for 15 minutes; one that is open stays open.
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.html
 *
 * @param signatory @default the role and region of the function @throws ConfigFault when it has none
 */
export function databaseToken(
  { host, port, user }: DatabaseLogin,
  signatory: Signatory = readRole(),
): () => Promise<string> {
  const query = { Action: 'connect', DBUser: user };
  return () => Promise.resolve(presigned({ service: 'rds-db', host: `${host}:${port}`, query }, signatory, new Date()));
}
