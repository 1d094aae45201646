import { createHash, createHmac } from 'node:crypto';
import { Signer } from '@aws-sdk/rds-signer';
import { cacheToken } from './cache-token';
import { databaseToken } from './database-token';

const SIGNATORY = {
  region: 'eu-west-1',
  accessKeyId: 'an-id',
  secretAccessKey: 'a-key',
  sessionToken: 'a/session+token=',
};

const parse = (token: string) => {
  const url = new URL(`http://${token}`);
  return { host: url.host, path: url.pathname, query: Object.fromEntries(url.searchParams) };
};

describe('a token for the cache', () => {
  const token = cacheToken({ name: 'hexastyle-staging', user: 'hexastyle-staging-api' }, SIGNATORY);

  it('is the presigned request that ElastiCache Serverless takes, without its scheme, for 15 minutes', async () => {
    const { host, path, query } = parse(await token());
    expect({ host, path }).toEqual({ host: 'hexastyle-staging', path: '/' });
    expect(query).toMatchObject({
      Action: 'connect',
      User: 'hexastyle-staging-api',
      ResourceType: 'ServerlessCache',
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Expires': '900',
      'X-Amz-Security-Token': 'a/session+token=',
      'X-Amz-SignedHeaders': 'host',
    });
    expect(query['X-Amz-Credential']).toMatch(/^an-id\/\d{8}\/eu-west-1\/elasticache\/aws4_request$/);
  });

  it('carries the signature that Signature Version 4 prescribes', async () => {
    const { query } = parse(await token());
    const { 'X-Amz-Signature': signature, ...signed } = query;
    const canonicalQuery = Object.entries(signed)
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .sort()
      .join('&');
    const canonical = ['GET', '/', canonicalQuery, 'host:hexastyle-staging\n', 'host', sha256('')].join('\n');
    const date = signed['X-Amz-Date'] ?? '';
    const scope = [date.slice(0, 8), 'eu-west-1', 'elasticache', 'aws4_request'];
    const key = scope.reduce<string | Buffer>((secret, part) => hmac(secret, part), 'AWS4a-key');
    const text = ['AWS4-HMAC-SHA256', date, scope.join('/'), sha256(canonical)].join('\n');
    expect(signature).toBe(hmac(key, text).toString('hex'));
  });

  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
});

describe('a token for the database', () => {
  const login = { host: 'db.example', port: 5432, user: "o'api" };

  afterEach(() => jest.useRealTimers());

  it.each([
    ['a role', SIGNATORY],
    ['a key that lives for long', { ...SIGNATORY, sessionToken: undefined }],
  ])('is, letter for letter, what the AWS SDK signs for %s', async (_, signatory) => {
    jest.useFakeTimers({ now: new Date('2026-03-01T12:34:56.789Z'), doNotFake: ['nextTick', 'setImmediate'] });
    const { region, sessionToken, ...key } = signatory;
    const credentials = { ...key, ...(sessionToken === undefined ? {} : { sessionToken }) };
    const sdk = new Signer({ hostname: login.host, port: login.port, username: login.user, region, credentials });
    const sorted = (token: string): readonly string[] => token.split(/[?&]/).sort();
    const [own, theirs] = [await databaseToken(login, signatory)(), await sdk.getAuthToken()];
    expect(sorted(own)).toEqual(sorted(theirs));
  });
});

describe('the tokens of the role of the function', () => {
  it('are signed with what Lambda gives it, for the database and for the cache', async () => {
    Object.assign(process.env, { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'role-id', AWS_SECRET_ACCESS_KEY: 'k' });
    const database = parse(await databaseToken({ host: 'db.example', port: 5432, user: 'api' })());
    expect(database).toMatchObject({ host: 'db.example:5432', query: { Action: 'connect', DBUser: 'api' } });
    expect(database.query['X-Amz-Credential']).toMatch(/^role-id\/\d{8}\/us-east-1\/rds-db\/aws4_request$/);
    const cache = parse(await cacheToken({ name: 'cache', user: 'api' })());
    expect(cache.query['X-Amz-Credential']).toMatch(/^role-id\/\d{8}\/us-east-1\/elasticache\/aws4_request$/);
  });
});
