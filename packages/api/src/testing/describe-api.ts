import { MODES, type Mode } from './driver';
import { TestApi, type TestApiOptions } from './test-api';

export interface DescribeOptions extends TestApiOptions {
  /** For tests that take Redis away themselves. @default every mode */
  readonly modes?: readonly Mode[];
}

/** For `modes` of tests that speak of Redis itself. */
export const WITH_REDIS = ['server', 'lambda'] as const satisfies readonly Mode[];

/**
 * The same tests against the server, against the Lambda handler and against the server while Redis is stopped. `api()` is
 * there while a test runs.
 */
export function describeApi(name: string, tests: (api: () => TestApi) => void, options: DescribeOptions = {}): void {
  describe.each(options.modes ?? MODES)(`${name} (%s)`, (mode) => {
    let api: TestApi | undefined;
    beforeAll(async () => {
      api = await TestApi.start(mode, options);
    });
    afterAll(async () => {
      await api?.stop();
    });
    tests(() => {
      if (api === undefined) throw new Error('api() is called inside of a test only.');
      return api;
    });
  });
}
