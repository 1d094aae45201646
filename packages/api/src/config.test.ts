import { ConfigFault, parseOrigins, readLambdaConfig, readServerConfig } from './config';

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
      LOG_LEVEL: 'info',
    });
  });

  it('names every fault at once', () => {
    const faults = faultsOf({
      DATABASE_URL: 'mysql://x',
      TRUSTED_ORIGINS: 'https://a.example.com/path',
      PORT: '99999',
      LOG_LEVEL: 'loud',
      COOKIE_SECURE: 'no',
      REDIS_URL: 'x',
    });
    expect(faults.map((fault) => fault.split(' ')[0]).toSorted()).toEqual([
      'COOKIE_SECURE',
      'DATABASE_URL',
      'LOG_LEVEL',
      'PORT',
      'REDIS_URL',
      'TRUSTED_ORIGINS',
    ]);
  });

  it('takes an empty variable for one that is missing', () => {
    expect(faultsOf({ ...GOOD, DATABASE_URL: '' })[0]).toMatch(/^DATABASE_URL is missing/);
  });

  it('never shows a password', () => {
    expect(faultsOf({ ...GOOD, DATABASE_URL: 'mysql://u:hunter2@h/d' }).join('')).not.toContain('hunter2');
  });

  it('reads what the function needs in AWS', () => {
    expect(() => readLambdaConfig({})).toThrow(
      /DATABASE_HOST is missing[\s\S]*CACHE_SECRET_ARN is missing[\s\S]*TRUSTED_ORIGINS is missing/,
    );
  });

  it('lets the function find its origins in a parameter', () => {
    const names = ['DATABASE_HOST', 'DATABASE_NAME', 'DATABASE_SECRET_ARN', 'CACHE_HOST', 'CACHE_SECRET_ARN'];
    const environment = Object.fromEntries(names.map((name) => [name, 'x']));
    const config = readLambdaConfig({ ...environment, TRUSTED_ORIGINS_PARAMETER: '/edge/origin' });
    expect(config).toMatchObject({ TRUSTED_ORIGINS_PARAMETER: '/edge/origin', DATABASE_PORT: 5432, PROXY_HOPS: 2 });
    expect(parseOrigins('https://a.example.com,https://b.example.com')).toEqual([
      'https://a.example.com',
      'https://b.example.com',
    ]);
    expect(() => parseOrigins('pending')).toThrow(/TRUSTED_ORIGINS holds something that is no origin/);
  });
});
