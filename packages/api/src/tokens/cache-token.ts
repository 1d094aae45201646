import { SSMClient } from '@aws-sdk/client-ssm';
import { SignatureV4, type SignatureV4CryptoInit, type SignatureV4Init } from '@smithy/signature-v4';

export interface CacheLogin {
  /** Of the cache, not its address: ElastiCache checks the signature against the name. */
  readonly name: string;
  readonly user: string;
}

/** Whose signature it is. */
export type Signatory = Pick<SignatureV4Init, 'credentials' | 'region'> & SignatureV4CryptoInit;

const VALID_SECONDS = 900;

/**
 * A token that ElastiCache Serverless takes for a password: a presigned `connect` request without its scheme, signed
 * without a call to anybody. It opens connections for 15 minutes; ElastiCache closes one after 12 hours.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html
 *
 * @param signatory @default the role and region of the function
 */
export function cacheToken({ name, user }: CacheLogin, signatory: Signatory = ownRole()): () => Promise<string> {
  const signer = new SignatureV4({ ...signatory, service: 'elasticache' });
  return async () => {
    const { path, query = {} } = await signer.presign(
      {
        method: 'GET',
        protocol: 'http:',
        hostname: name,
        path: '/',
        query: { Action: 'connect', ResourceType: 'ServerlessCache', User: user },
        headers: { host: name },
      },
      { expiresIn: VALID_SECONDS },
    );
    const parameters = Object.entries(query).map((pair) => pair.map((part) => encodeURIComponent(String(part))));
    return `${name}${path}?${parameters.map(([key, value]) => `${key}=${value}`).join('&')}`;
  };
}

/** Every client of AWS resolves the same; this one is loaded already. */
function ownRole(): Signatory {
  const { credentials, region, sha256 } = new SSMClient({}).config;
  return { credentials, region, sha256 };
}
