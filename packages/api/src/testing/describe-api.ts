import type { Mode } from './driver';
import { TestApi, type TestApiOptions } from './test-api';

const MODES: readonly Mode[] = ['server', 'lambda'];

/** The same tests against the server and against the Lambda handler. `api()` is there while a test runs. */
export function describeApi(name: string, tests: (api: () => TestApi) => void, options: TestApiOptions = {}): void {
  describe.each(MODES)(`${name} (%s)`, (mode) => {
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
