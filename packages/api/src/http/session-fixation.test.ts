import type { RegistrationOptions, SignInOptions } from '../passkeys/schemas';
import { describeApi } from '../testing/describe-api';
import { SoftwareAuthenticator } from '../testing/software-authenticator';
import type { TestApi } from '../testing/test-api';
import { PASSWORD, type Visitor } from '../testing/visitor';

/** What an attacker can put into somebody's browser: a token that nobody has, or one of their own session. */
const PLANTED: readonly (readonly [string, (api: TestApi) => Promise<string>])[] = [
  ['a made-up token', () => Promise.resolve(`__Host-hexastyle=${'A'.repeat(43)}`)],
  ['the session of an attacker', async (api) => (await somebody(api)).cookie ?? ''],
];

const passkeySignIn = async (visitor: Visitor, key: SoftwareAuthenticator): Promise<unknown> => {
  const { challenge } = await visitor.ask<SignInOptions>('POST', '/sessions/passkey-options');
  return visitor.ask('POST', '/sessions/passkey', { body: { credential: key.get(challenge) } });
};

/** Every way to a session that the browser did not have, from a browser of somebody who has an account. */
const WAYS: readonly (readonly [string, (owner: Visitor, key: SoftwareAuthenticator) => Promise<unknown>])[] = [
  ['a password', (owner) => owner.signIn()],
  ['a passkey', passkeySignIn],
];

async function somebody(api: TestApi): Promise<Visitor> {
  const visitor = api.visitor();
  await visitor.signUp();
  return visitor;
}

async function withPasskey(api: TestApi): Promise<readonly [Visitor, SoftwareAuthenticator]> {
  const owner = await somebody(api);
  const key = new SoftwareAuthenticator();
  const { challenge } = await owner.ask<RegistrationOptions>('POST', '/passkeys/registration-options');
  await owner.ask('POST', '/passkeys', { body: { name: 'Phone', credential: key.create(challenge) } });
  return [owner, key];
}

describeApi('a session cookie that was planted', (api) => {
  const expectWorthless = async (cookie: string): Promise<void> => {
    expect(await api().visitor().fail('GET', '/account', { headers: { cookie } })).toMatchObject({ status: 401 });
  };

  describe.each(PLANTED)('%s', (_what, plant) => {
    it.each(WAYS)('is never the session after a sign-in by %s', async (_way, signIn) => {
      const [owner, key] = await withPasskey(api());
      const planted = await plant(api());
      owner.cookie = planted;
      await signIn(owner, key);
      expect(owner.cookie).not.toBe(planted);
      expect(await owner.ask('GET', '/account')).toMatchObject({ email: owner.email });
      await expectWorthless(planted);
    });

    it('is never the session after signing up', async () => {
      const newcomer = api().visitor();
      const planted = await plant(api());
      newcomer.cookie = planted;
      await newcomer.signUp();
      expect(newcomer.cookie).not.toBe(planted);
      await expectWorthless(planted);
    });
  });

  it.each(WAYS)(
    'from the same account ends at a sign-in by %s, and so does every one before the next',
    async (_way, signIn) => {
      const [owner, key] = await withPasskey(api());
      const seen = [owner.cookie ?? ''];
      for (let time = 0; time < 2; time += 1) {
        await signIn(owner, key);
        const now = owner.cookie ?? '';
        expect(seen).not.toContain(now);
        for (const before of seen) await expectWorthless(before);
        seen.push(now);
      }
    },
  );

  it('of somebody who knew the password is worth nothing after it is changed, nor is the one that changed it', async () => {
    const owner = await somebody(api());
    const attacker = api().visitor();
    await attacker.ask('POST', '/sessions', { body: { email: owner.email, password: PASSWORD } });
    const before = owner.cookie ?? '';
    const body = { password: PASSWORD, newPassword: 'purple kettle moon' };
    expect((await owner.send('POST', '/account/password', { body })).status).toBe(204);
    expect(owner.cookie).not.toBe(before);
    for (const cookie of [before, attacker.cookie ?? '']) await expectWorthless(cookie);
    expect(await owner.ask('GET', '/account')).toMatchObject({ email: owner.email });
  });
});
