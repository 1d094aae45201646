/** What the tests' environment says about services. */
export interface TestServicesConfig {
  readonly postgresUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly searchPath: string;
}

/** Reads it; services that are named here are used as they are and nothing is started. */
export const readTestServices = (): TestServicesConfig => ({
  postgresUrl: process.env['HEXASTYLE_TEST_POSTGRES_URL'],
  redisUrl: process.env['HEXASTYLE_TEST_REDIS_URL'],
  searchPath: process.env['PATH'] ?? '',
});

/** Tells the test workers, which inherit our environment, where the services are. */
export const publishTestServices = (services: { readonly postgresUrl: string; readonly redisUrl: string }): void => {
  process.env['HEXASTYLE_TEST_POSTGRES_URL'] = services.postgresUrl;
  process.env['HEXASTYLE_TEST_REDIS_URL'] = services.redisUrl;
};

/** The whole environment, to hand on to a program under test. */
export const readTestEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env });

/** Tells the test workers where they keep what they share. */
export const publishKeptFolder = (folder: string): void => {
  process.env['HEXASTYLE_TEST_KEPT'] = folder;
};

/** Where they keep it. */
export const readKeptFolder = (): string | undefined => process.env['HEXASTYLE_TEST_KEPT'];
