import { describeApi } from '../testing/describe-api';
import { SoftwareAuthenticator, type Twist } from '../testing/software-authenticator';
import type { TestApi } from '../testing/test-api';
import type { Visitor } from '../testing/visitor';
import { CHALLENGE_LIFETIME } from './challenge-store';
import type { Passkey, RegistrationOptions, SignInOptions } from './schemas';

const registrationChallenge = async (owner: Visitor): Promise<string> =>
  (await owner.ask<RegistrationOptions>('POST', '/passkeys/registration-options')).challenge;
const signInChallenge = async (visitor: Visitor): Promise<string> =>
  (await visitor.ask<SignInOptions>('POST', '/sessions/passkey-options')).challenge;

const register = async (owner: Visitor, key: SoftwareAuthenticator, name = 'Phone'): Promise<Passkey> =>
  owner.ask('POST', '/passkeys', { body: { name, credential: key.create(await registrationChallenge(owner)) } });
const signIn = async (visitor: Visitor, key: SoftwareAuthenticator, twist?: Twist) =>
  visitor.send('POST', '/sessions/passkey', { body: { credential: key.get(await signInChallenge(visitor), twist) } });
const listOf = async (owner: Visitor): Promise<readonly Passkey[]> =>
  (await owner.ask<{ items: Passkey[] }>('GET', '/passkeys')).items;

async function somebody(api: TestApi): Promise<Visitor> {
  const visitor = api.visitor();
  await visitor.signUp();
  return visitor;
}

const WRONG: readonly (readonly [string, Twist])[] = [
  ['of a foreign origin', { origin: 'https://habits.example.com.evil.example' }],
  ['for another site', { rpId: 'evil.example' }],
  ['to another question', { type: 'payment.get' }],
  ['inside a foreign page', { crossOrigin: true }],
  ['of nobody in particular', { flags: 1 }],
  ['of nobody at all', { flags: 4 }],
  ['with flags that contradict each other', { flags: 0b10101 }],
];

describeApi('passkeys', (api) => {
  beforeEach(() => {
    api().now = new Date('2026-03-01T12:00:00Z');
  });

  it.each(['es256', 'ed25519', 'rs256'] as const)('sign in without a password or a name, by %s', async (kind) => {
    const owner = await somebody(api());
    const key = new SoftwareAuthenticator(kind);
    const { id, name } = await register(owner, key);
    expect(await listOf(owner)).toEqual([{ id, name, createdAt: '2026-03-01T12:00:00.000Z' }]);
    const laptop = api().visitor();
    expect((await signIn(laptop, key)).status).toBe(201);
    expect(await laptop.ask('GET', '/account')).toMatchObject({ email: owner.email });
    expect((await listOf(owner))[0]?.lastUsedAt).toBe('2026-03-01T12:00:00.000Z');
  });

  it('are asked for by the host of the page, and not made twice on a device', async () => {
    const owner = await somebody(api());
    const key = new SoftwareAuthenticator();
    await register(owner, key);
    const options = await owner.ask<RegistrationOptions>('POST', '/passkeys/registration-options');
    expect(options).toMatchObject({
      rp: { id: 'habits.example.com' },
      authenticatorSelection: { residentKey: 'required' },
    });
    expect(options.excludeCredentials).toEqual([
      { id: key.credentialId.toString('base64url'), type: 'public-key', transports: ['internal'] },
    ]);
    expect(JSON.stringify(options.user.id)).not.toContain(owner.email);
  });

  it.each(WRONG)('are not made by an answer %s', async (_name, twist) => {
    const owner = await somebody(api());
    const credential = new SoftwareAuthenticator().create(await registrationChallenge(owner), twist);
    expect(await owner.fail('POST', '/passkeys', { body: { name: 'Phone', credential } })).toMatchObject({
      status: 401,
    });
    expect(await listOf(owner)).toEqual([]);
  });

  it.each(WRONG)('do not sign in by an answer %s', async (_name, twist) => {
    const owner = await somebody(api());
    const key = new SoftwareAuthenticator();
    await register(owner, key);
    const visitor = api().visitor();
    expect((await signIn(visitor, key, twist)).status).toBe(401);
    expect(visitor.cookie).toBeUndefined();
  });

  it('do not sign in with the signature of another key, nor over other bytes', async () => {
    const owner = await somebody(api());
    const key = new SoftwareAuthenticator();
    await register(owner, key);
    const visitor = api().visitor();
    const right = key.get(await signInChallenge(visitor));
    const forged = new SoftwareAuthenticator().get(await signInChallenge(visitor));
    const moved = Buffer.from(right.response.authenticatorData, 'base64url');
    moved.writeUInt32BE(7, 33);
    for (const response of [
      { ...right.response, signature: forged.response.signature },
      { ...right.response, clientDataJSON: forged.response.clientDataJSON },
      { ...key.get(await signInChallenge(visitor)).response, authenticatorData: moved.toString('base64url') },
    ]) {
      const body = { credential: { ...right, response } };
      expect(await visitor.fail('POST', '/sessions/passkey', { body })).toMatchObject({ status: 401 });
    }
  });

  it('answer each challenge once, also when two come at the same moment', async () => {
    const owner = await somebody(api());
    const key = new SoftwareAuthenticator();
    await register(owner, key);
    const body = { credential: key.get(await signInChallenge(owner)) };
    const send = () => api().visitor().send('POST', '/sessions/passkey', { body });
    const statuses = (await Promise.all([send(), send()])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([201, 401]);
    expect((await send()).status).toBe(401);
  });

  it('answer a challenge in time, and only one that was given out for it', async () => {
    const owner = await somebody(api());
    const key = new SoftwareAuthenticator();
    await register(owner, key);
    const visitor = api().visitor();
    const late = key.get(await signInChallenge(visitor));
    api().now = new Date(api().now.getTime() + CHALLENGE_LIFETIME);
    const made = key.get(Buffer.alloc(32, 1).toString('base64url'));
    const registering = key.get(await registrationChallenge(owner));
    for (const credential of [late, made, registering]) {
      expect(await visitor.fail('POST', '/sessions/passkey', { body: { credential } })).toMatchObject({ status: 401 });
    }
  });

  it('are not registered with the challenge of somebody else', async () => {
    const [owner, stranger] = [await somebody(api()), await somebody(api())];
    const credential = new SoftwareAuthenticator().create(await registrationChallenge(owner));
    expect(await stranger.fail('POST', '/passkeys', { body: { name: 'x', credential } })).toMatchObject({
      status: 401,
    });
  });

  it('belong to one account only', async () => {
    const [owner, stranger] = [await somebody(api()), await somebody(api())];
    const key = new SoftwareAuthenticator();
    await register(owner, key);
    const credential = key.create(await registrationChallenge(stranger));
    expect(await stranger.fail('POST', '/passkeys', { body: { name: 'x', credential } })).toMatchObject({
      status: 401,
    });
    await signIn(stranger, key);
    expect(await stranger.ask('GET', '/account')).toMatchObject({ email: owner.email });
  });

  it('are refused when their counter does not go on, as a copy of them would be', async () => {
    const owner = await somebody(api());
    const key = new SoftwareAuthenticator();
    await register(owner, key);
    const statuses: number[] = [];
    for (const counter of [0, 0, 5, 5, 4, 0, 6]) {
      key.counter = counter;
      statuses.push((await signIn(api().visitor(), key)).status);
    }
    expect(statuses).toEqual([201, 201, 201, 401, 401, 401, 201]);
  });

  it('are several, each with its name, and sign in no more when they are deleted', async () => {
    const owner = await somebody(api());
    const [phone, laptop] = [new SoftwareAuthenticator(), new SoftwareAuthenticator()];
    const { id } = await register(owner, phone);
    api().now = new Date('2026-03-01T12:01:00Z');
    await register(owner, laptop, 'Laptop');
    await owner.ask('PATCH', `/passkeys/${id}`, { body: { name: ' Old phone ' } });
    expect((await listOf(owner)).map(({ name }) => name)).toEqual(['Old phone', 'Laptop']);
    await owner.ask('DELETE', `/passkeys/${id}`);
    expect((await signIn(api().visitor(), phone)).status).toBe(401);
    expect((await signIn(api().visitor(), laptop)).status).toBe(201);
  });

  it('of somebody else do not exist', async () => {
    const { id } = await register(await somebody(api()), new SoftwareAuthenticator());
    const stranger = await somebody(api());
    expect(await listOf(stranger)).toEqual([]);
    for (const path of [`/passkeys/${id}`, '/passkeys/123']) {
      expect(await stranger.fail('DELETE', path)).toMatchObject({ status: 404 });
      expect(await stranger.fail('PATCH', path, { body: { name: 'Mine' } })).toMatchObject({ status: 404 });
    }
  });

  it.each([
    ['empty', ''],
    ['cut off', 'o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YQ'],
    ['without anything in it', 'oA'],
    ['of unknown length', 'v2NmbXRkbm9uZf8'],
    ['with no authenticator data', 'o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YUA'],
    ['no CBOR', '_'.repeat(8000)],
    ['nested without end', 'g'.repeat(8000)],
  ])('are not made of an attestation that is %s', async (_name, attestationObject) => {
    const owner = await somebody(api());
    const right = new SoftwareAuthenticator().create(await registrationChallenge(owner));
    const credential = { ...right, response: { ...right.response, attestationObject } };
    const { status } = await owner.fail('POST', '/passkeys', { body: { name: 'x', credential } });
    expect([401, 422]).toContain(status);
  });
});

describeApi(
  'passkeys that fail',
  (api) => {
    it('count as attempts of their network', async () => {
      const visitor = api().visitor();
      const statuses: number[] = [];
      for (let time = 0; time < 3; time += 1)
        statuses.push((await signIn(visitor, new SoftwareAuthenticator())).status);
      expect(statuses).toEqual([401, 401, 429]);
    });
  },
  { limits: { network: { points: 2, seconds: 900 } } },
);
