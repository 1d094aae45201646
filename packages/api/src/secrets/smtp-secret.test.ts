import { SmtpSecret } from './smtp-secret';

const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:smtp';

const given = (...texts: readonly (string | undefined)[]) => {
  const rest = [...texts];
  const clock = { now: 0 };
  const secret = new SmtpSecret(
    ARN,
    () => Promise.resolve(rest.shift()),
    () => new Date(clock.now),
  );
  return { secret, clock };
};

describe('the secret with the mail server', () => {
  it('is read again after five minutes, so that a new password is used', async () => {
    const { secret, clock } = given('smtps://a:old@mail.example.com', 'smtps://a:new@mail.example.com');
    expect(await secret.read()).toBe('smtps://a:old@mail.example.com');
    clock.now = 299_999;
    expect(await secret.read()).toBe('smtps://a:old@mail.example.com');
    clock.now = 300_000;
    expect(await secret.read()).toBe('smtps://a:new@mail.example.com');
  });

  it.each([undefined, '', 'hunter2', 'https://a:hunter2@mail.example.com', '{"password":"hunter2"}'])(
    'that holds %j is named with the way out, and not shown',
    async (text) => {
      const reading = given(text).secret.read();
      await expect(reading).rejects.toThrow(/arn:aws.*secret:smtp is not .* smtps:/);
      await expect(reading).rejects.not.toThrow('hunter2');
    },
  );
});
