import type { TestApiOptions } from './test-api';

const MANY = { points: 1_000_000, seconds: 60 };

/** For tests that send more than anybody may, about something else. */
export const UNLIMITED: Pick<TestApiOptions, 'limits' | 'requestLimits'> = {
  limits: { device: MANY, network: MANY, pair: MANY, account: MANY, mail: MANY, challenge: MANY, pace: MANY },
  requestLimits: { account: MANY, address: MANY },
};
