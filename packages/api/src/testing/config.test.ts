import { readFuzzConfig } from './config';

const NAMES = ['HEXASTYLE_FUZZ_REQUESTS', 'HEXASTYLE_FUZZ_SEED'] as const;

describe('how much is made up', () => {
  const before = NAMES.map((name) => process.env[name]);

  afterEach(() => {
    for (const [place, name] of NAMES.entries()) {
      const value = before[place];
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  });

  it('is what the environment says', () => {
    Object.assign(process.env, { HEXASTYLE_FUZZ_REQUESTS: '3000', HEXASTYLE_FUZZ_SEED: '2147483647' });
    expect(readFuzzConfig()).toEqual({ requests: 3000, seed: 2_147_483_647 });
  });

  it.each(NAMES)('is not read from %s when that is no whole number', (name) => {
    for (const text of ['many', '', '1e3', '-1', '1.5']) {
      process.env[name] = text;
      expect(readFuzzConfig).toThrow(
        `${name} is "${text}": make it a whole number of up to ten digits, or leave it out.`,
      );
    }
  });
});
