/** The servers that the tests talk to: the test runner starts them and says where they are. @throws Error when it did not */
export function readTestConfig(): { readonly postgresUrl: string; readonly redisUrl: string } {
  const { HEXASTYLE_TEST_POSTGRES_URL: postgresUrl, HEXASTYLE_TEST_REDIS_URL: redisUrl } = process.env;
  if (postgresUrl === undefined || redisUrl === undefined) {
    throw new Error(
      'HEXASTYLE_TEST_POSTGRES_URL or HEXASTYLE_TEST_REDIS_URL is missing: run the tests from the root of the repository.',
    );
  }
  return { postgresUrl, redisUrl };
}

/** How much is made up, and from where: the same seed makes up the same requests. `seed` @default a new one every time @throws Error when they are no whole numbers: NaN would test nothing */
export function readFuzzConfig(): { readonly requests: number; readonly seed: number | undefined } {
  const { HEXASTYLE_FUZZ_REQUESTS: requests = '10000', HEXASTYLE_FUZZ_SEED: seed } = process.env;
  return {
    requests: wholeNumber('HEXASTYLE_FUZZ_REQUESTS', requests),
    seed: seed === undefined ? undefined : wholeNumber('HEXASTYLE_FUZZ_SEED', seed),
  };
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,10}$/.test(text)) {
    throw new Error(`${name} is ${JSON.stringify(text)}: make it a whole number of up to ten digits, or leave it out.`);
  }
  return Number(text);
}
