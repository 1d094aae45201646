import { Secrets } from './secrets';

const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db';

describe('secrets', () => {
  it('are fetched once in five minutes, so that a rotated password is found', async () => {
    let now = new Date('2026-01-01T00:00:00Z');
    const passwords = ['first', 'second'];
    const secrets = new Secrets(
      () => Promise.resolve(JSON.stringify({ username: 'api', password: passwords.shift() })),
      () => now,
    );
    expect(await secrets.read(ARN)).toEqual({ username: 'api', password: 'first' });
    now = new Date('2026-01-01T00:04:59Z');
    expect(await secrets.read(ARN)).toEqual({ username: 'api', password: 'first' });
    now = new Date('2026-01-01T00:05:00Z');
    expect(await secrets.read(ARN)).toEqual({ username: 'api', password: 'second' });
  });

  it('are fetched again when one was refused', async () => {
    const passwords = ['first', 'second'];
    const secrets = new Secrets(
      () => Promise.resolve(JSON.stringify({ username: 'api', password: passwords.shift() })),
      () => new Date(),
    );
    await secrets.read(ARN);
    secrets.forget(ARN);
    expect(await secrets.read(ARN)).toEqual({ username: 'api', password: 'second' });
  });

  it.each(['', 'hunter2', '{"password":"hunter2"}', '{"username":"","password":"hunter2"}'])(
    'that hold %j are named and not shown',
    async (text) => {
      const reading = new Secrets(
        () => Promise.resolve(text),
        () => new Date(),
      ).read(ARN);
      await expect(reading).rejects.toThrow(`The secret ${ARN} is not`);
      await expect(reading).rejects.not.toThrow('hunter2');
    },
  );
});
