import { createHash, createHmac } from 'node:crypto';

/** Whose signature it is, and where it counts. */
export interface Signatory {
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of a role; a key that lives for long has none. */
  readonly sessionToken?: string | undefined;
}

/** `GET` of the root of a host, by somebody who may. */
export interface Connection {
  readonly service: 'rds-db' | 'elasticache';
  /** With the port, where the service signs it. */
  readonly host: string;
  readonly query: Readonly<Record<string, string>>;
}

const VALID_SECONDS = 900;
const ALGORITHM = 'AWS4-HMAC-SHA256';

/**
 * The address of a connection, without its scheme, signed for 15 minutes as Signature Version 4 prescribes for query
 * strings: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 * Without the AWS SDK, which does the same, because loading it takes as long as starting Node does.
 */
export function presigned({ service, host, query }: Connection, signatory: Signatory, now: Date): string {
  const date = now.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  const scope = [date.slice(0, 8), signatory.region, service, 'aws4_request'];
  const parameters = canonical({
    ...query,
    'X-Amz-Algorithm': ALGORITHM,
    'X-Amz-Credential': [signatory.accessKeyId, ...scope].join('/'),
    'X-Amz-Date': date,
    'X-Amz-Expires': String(VALID_SECONDS),
    ...(signatory.sessionToken === undefined ? {} : { 'X-Amz-Security-Token': signatory.sessionToken }),
    'X-Amz-SignedHeaders': 'host',
  });
  const request = ['GET', '/', parameters, `host:${host}\n`, 'host', sha256('')].join('\n');
  const text = [ALGORITHM, date, scope.join('/'), sha256(request)].join('\n');
  const key = scope.reduce<string | Buffer>((secret, part) => hmac(secret, part), `AWS4${signatory.secretAccessKey}`);
  return `${host}/?${parameters}&X-Amz-Signature=${hmac(key, text).toString('hex')}`;
}

/** Sorted by name, which is ASCII here, and encoded as RFC 3986 has it. */
function canonical(query: Readonly<Record<string, string>>): string {
  return Object.entries(query)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
}

const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
