import { OriginParameter } from './origin-parameter';

const given = (...answers: readonly (string | undefined | Error)[]) => {
  const rest = [...answers];
  const clock = { now: new Date('2026-01-01T00:00:00Z') };
  const fetchParameter = jest.fn((name: string) => {
    expect(name).toBe('/edge/origin');
    const answer = rest.shift();
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  const parameter = new OriginParameter('/edge/origin', fetchParameter, () => clock.now);
  const pass = (seconds: number): void => {
    clock.now = new Date(clock.now.getTime() + seconds * 1000);
  };
  return { parameter, fetchParameter, pass };
};

describe('the parameter with the trusted origins', () => {
  it('trusts nobody before the edge wrote it, and looks again after 15 seconds', async () => {
    const { parameter, fetchParameter, pass } = given(undefined, 'https://d1.cloudfront.net');
    expect(await parameter.read()).toEqual([]);
    pass(14);
    expect(await parameter.read()).toEqual([]);
    expect(fetchParameter).toHaveBeenCalledTimes(1);
    pass(1);
    expect(await parameter.read()).toEqual(['https://d1.cloudfront.net']);
  });

  it('is believed for five minutes, and longer while it cannot be read', async () => {
    const { parameter, fetchParameter, pass } = given(
      'https://a.example.com',
      new Error('throttled'),
      'https://b.example.com',
    );
    expect(await parameter.read()).toEqual(['https://a.example.com']);
    pass(299);
    expect(await parameter.read()).toEqual(['https://a.example.com']);
    expect(fetchParameter).toHaveBeenCalledTimes(1);
    pass(1);
    expect(await parameter.read()).toEqual(['https://a.example.com']);
    pass(300);
    expect(await parameter.read()).toEqual(['https://b.example.com']);
  });

  it('is unavailable when it cannot be read and never was, and is asked for again', async () => {
    const { parameter } = given(new Error('throttled'), 'https://a.example.com');
    await expect(parameter.read()).rejects.toMatchObject({ code: 'unavailable', headers: { 'Retry-After': '5' } });
    expect(await parameter.read()).toEqual(['https://a.example.com']);
  });

  it('that holds something else is a fault that says so', async () => {
    await expect(given('pending').parameter.read()).rejects.toThrow(/holds something that is no origin/);
  });
});
