import {
  ConfigFault,
  parseOrigins,
  readLambdaConfig,
  readLogLevel,
  readMigrationsConfig,
  readServerConfig,
  requestLimits,
  readWorkerConfig,
} from './config';

const GOOD = {
  DATABASE_URL: 'postgres://u:p@127.0.0.1/habits',
  TRUSTED_ORIGINS: 'https://a.example.com, http://127.0.0.1:8080',
};

const faultsOf = (environment: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readServerConfig(environment);
  } catch (error) {
    if (error instanceof ConfigFault) return error.faults;
  }
  return [];
};

describe('the configuration', () => {
  it('has defaults for all but the database and the origins', () => {
    expect(readServerConfig(GOOD)).toEqual({
      ...GOOD,
      TRUSTED_ORIGINS: ['https://a.example.com', 'http://127.0.0.1:8080'],
      HOST: '127.0.0.1',
      PORT: 8081,
      COOKIE_SECURE: 'true',
      PROXY_HOPS: 0,
      REQUESTS_PER_MINUTE_ACCOUNT: 600,
      REQUESTS_PER_MINUTE_ADDRESS: 1200,
      WEBHOOK_LOOPBACK: 'false',
      LOG_LEVEL: 'info',
    });
  });

  it('sets the limits of requests', () => {
    const config = readServerConfig({ ...GOOD, REQUESTS_PER_MINUTE_ACCOUNT: '5', REQUESTS_PER_MINUTE_ADDRESS: '9' });
    expect(requestLimits(config)).toEqual({
      account: { points: 5, seconds: 60 },
      address: { points: 9, seconds: 60 },
    });
    expect(faultsOf({ ...GOOD, REQUESTS_PER_MINUTE_ACCOUNT: '0', REQUESTS_PER_MINUTE_ADDRESS: 'many' })).toEqual([
      'REQUESTS_PER_MINUTE_ACCOUNT is not a count of requests: use 1 or more.',
      'REQUESTS_PER_MINUTE_ADDRESS is not a count of requests: use 1 or more.',
    ]);
  });

  it('names every fault at once', () => {
    const faults = faultsOf({
      DATABASE_URL: 'mysql://x',
      TRUSTED_ORIGINS: 'https://a.example.com/path',
      PORT: '99999',
      LOG_LEVEL: 'loud',
      COOKIE_SECURE: 'no',
      REDIS_URL: 'x',
      WEBHOOK_LOOPBACK: 'maybe',
      WEBHOOK_KEYS: 'k1:secret',
      METRICS_TOKEN: 'short',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'x',
    });
    expect(faults.join()).not.toContain('k1:secret');
    expect(faults.map((fault) => fault.split(' ')[0]).toSorted()).toEqual([
      'COOKIE_SECURE',
      'DATABASE_URL',
      'LOG_LEVEL',
      'METRICS_TOKEN',
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      'PORT',
      'REDIS_URL',
      'TRUSTED_ORIGINS',
      'WEBHOOK_KEYS',
      'WEBHOOK_LOOPBACK',
    ]);
  });

  it('sends mails by a server, or keeps them in a folder on one machine', () => {
    const SMTP_URL = 'smtps://habits:secret@mail.example.com';
    expect(readServerConfig({ ...GOOD, SMTP_URL, MAIL_FROM: 'habits@example.com' })).toMatchObject({ SMTP_URL });
    expect(readServerConfig({ ...GOOD, OUTBOX_FOLDER: '/tmp/outbox' })).toMatchObject({ OUTBOX_FOLDER: '/tmp/outbox' });
  });

  it.each([
    ['a mail server that is none', { SMTP_URL: 'https://secret@x', MAIL_FROM: 'a@example.com' }, 'SMTP_URL'],
    ['mails from nobody', { SMTP_URL: 'smtp://secret@x' }, 'MAIL_FROM'],
    ['two ways for mails', { SMTP_URL: 'smtp://x', MAIL_FROM: 'a@example.com', OUTBOX_FOLDER: '/o' }, 'OUTBOX_FOLDER'],
    ['a folder for mails where everybody can come', { OUTBOX_FOLDER: '/o', HOST: '0.0.0.0' }, 'OUTBOX_FOLDER'],
  ])('refuses %s', (_name, variables, fault) => {
    const faults = faultsOf({ ...GOOD, ...variables });
    expect(faults.map((text) => text.split(' ')[0])).toEqual([fault]);
    expect(faults.join()).not.toContain('secret');
  });

  it('takes an empty variable for one that is missing', () => {
    expect(faultsOf({ ...GOOD, DATABASE_URL: '' })[0]).toMatch(/^DATABASE_URL is missing/);
  });

  it('never shows a password', () => {
    const faults = faultsOf({ ...GOOD, DATABASE_URL: 'mysql://u:hunter2@h/d' });
    expect(faults).toEqual([expect.stringMatching(/^DATABASE_URL is not/)]);
    expect(faults.join('')).not.toContain('hunter2');
  });

  const LAMBDA = {
    DATABASE_HOST: 'x',
    DATABASE_NAME: 'x',
    DATABASE_USER: 'api',
    DATABASE_CONNECTIONS: '2',
    TRUSTED_ORIGINS: 'https://a.example.com',
  };

  it('reads what the function needs in AWS', () => {
    expect(() => readLambdaConfig({})).toThrow(
      /DATABASE_HOST is missing[\s\S]*DATABASE_USER is missing[\s\S]*DATABASE_CONNECTIONS is not a count[\s\S]*TRUSTED_ORIGINS is missing/,
    );
    expect(readLambdaConfig(LAMBDA)).toMatchObject({ DATABASE_CONNECTIONS: 2, DATABASE_PORT: 5432, PROXY_HOPS: 2 });
  });

  it.each([['0'], ['-1'], ['1.5'], ['many']])('refuses %s connections', (DATABASE_CONNECTIONS) => {
    expect(() => readLambdaConfig({ ...LAMBDA, DATABASE_CONNECTIONS })).toThrow(/DATABASE_CONNECTIONS is not a count/);
  });

  it('lets the function go without a cache, but not with half of one', () => {
    const cache = { CACHE_HOST: 'cache.example', CACHE_NAME: 'habits', CACHE_USER: 'habits-api' };
    expect(readLambdaConfig({ ...LAMBDA, ...cache })).toMatchObject({ ...cache, CACHE_PORT: 6379 });
    expect(readLambdaConfig(LAMBDA)).not.toHaveProperty('CACHE_HOST');
    expect(() => readLambdaConfig({ ...LAMBDA, ...cache, CACHE_NAME: '' })).toThrow(
      'CACHE_HOST needs CACHE_NAME and CACHE_USER beside it',
    );
  });

  it('lets the function find its origins in a parameter', () => {
    const config = readLambdaConfig({ ...LAMBDA, TRUSTED_ORIGINS_PARAMETER: '/edge/origin' });
    expect(config).toMatchObject({ TRUSTED_ORIGINS_PARAMETER: '/edge/origin' });
    expect(parseOrigins('https://a.example.com,https://b.example.com')).toEqual([
      'https://a.example.com',
      'https://b.example.com',
    ]);
    expect(() => parseOrigins('pending')).toThrow(/TRUSTED_ORIGINS holds something that is no origin/);
  });

  it('knows a level to log its own faults at', () => {
    expect(
      [{}, { LOG_LEVEL: 'loud' }, { LOG_LEVEL: 'silent' }].map((environment) => readLogLevel(environment)),
    ).toEqual(['info', 'info', 'silent']);
  });

  it('reads what the function that sends mails and webhooks needs, with the origin that links in mails lead to', () => {
    const { DATABASE_HOST, DATABASE_NAME, DATABASE_USER } = LAMBDA;
    const worker = { DATABASE_HOST, DATABASE_NAME, DATABASE_USER };
    const rest = { DATABASE_PORT: 5432, DATABASE_CONNECTIONS: 5, LOG_LEVEL: 'info' };
    const given = { ...worker, DATABASE_CONNECTIONS: '5' };
    const address = { TRUSTED_ORIGINS: 'https://habits.example.com' };
    expect(readWorkerConfig({ ...given, ...address })).toEqual({
      ...worker,
      ...rest,
      TRUSTED_ORIGINS: [address.TRUSTED_ORIGINS],
    });
    const parameter = { TRUSTED_ORIGINS_PARAMETER: '/hexastyle/staging/edge/origin' };
    expect(readWorkerConfig({ ...given, ...parameter })).toEqual({ ...worker, ...rest, ...parameter });
    expect(() => readWorkerConfig({ ...given, ...address, SMTP_SECRET_ARN: 'arn:x' })).toThrow(/MAIL_FROM/);
  });

  it('reads what the migrations need, and no role that could be more than a name', () => {
    const migrations = {
      DATABASE_HOST: 'x',
      DATABASE_NAME: 'x',
      DATABASE_SECRET_ARN: 'arn:x',
      DATABASE_API_ROLE: 'api',
    };
    expect(readMigrationsConfig(migrations)).toMatchObject(migrations);
    expect(() => readMigrationsConfig({})).toThrow(/DATABASE_SECRET_ARN is missing[\s\S]*DATABASE_API_ROLE is missing/);
    expect(() => readMigrationsConfig({ ...migrations, DATABASE_API_ROLE: 'api; drop' })).toThrow(
      /is not the name of a role/,
    );
  });
});
