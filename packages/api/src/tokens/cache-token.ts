import { readRole } from '../config';
import { presigned, type Signatory } from './presigned';

export interface CacheLogin {
  /** Of the cache, not its address: ElastiCache checks the signature against the name. */
  readonly name: string;
  readonly user: string;
}

/**
 * A token that ElastiCache Serverless takes for a password: a presigned `connect` request without its scheme, signed
 * without a call to anybody. It opens connections for 15 minutes; ElastiCache closes one after 12 hours.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html
 *
 * @param signatory @default the role and region of the function @throws ConfigFault when it has none
 */
export function cacheToken({ name, user }: CacheLogin, signatory: Signatory = readRole()): () => Promise<string> {
  const query = { Action: 'connect', ResourceType: 'ServerlessCache', User: user };
  return () => Promise.resolve(presigned({ service: 'elasticache', host: name, query }, signatory, new Date()));
}
