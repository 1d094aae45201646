import { randomInt } from 'node:crypto';
import { DEVICE_LIFETIME } from '../devices/lifetime';
import type { Received } from '../testing/driver';
import { describeApi } from '../testing/describe-api';
import type { TestApi } from '../testing/test-api';
import { PASSWORD, type Visitor } from '../testing/visitor';

const tryPassword = (visitor: Visitor, email: string, password = 'not this one'): Promise<Received> =>
  visitor.send('POST', '/sessions', { body: { email, password } });

const statuses = async (visitors: readonly Visitor[], email: string): Promise<readonly number[]> => {
  const all: number[] = [];
  for (const visitor of visitors) all.push((await tryPassword(visitor, email)).status);
  return all;
};

const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

const strangers = (api: TestApi, count: number): readonly Visitor[] => times(count, () => api.visitor());

const at = (api: TestApi, address: string): Visitor => Object.assign(api.visitor(), { address });

const signUp = async (api: TestApi): Promise<Visitor> => {
  const owner = api.visitor();
  await owner.signUp();
  return owner;
};

describeApi('somebody who guesses', (api) => {
  beforeEach(() => {
    api().now = new Date();
  });

  it('is slowed down, and told for how long and what else there is to do', async () => {
    const owner = await signUp(api());
    const stranger = api().visitor();
    expect(
      await statuses(
        times(10, () => stranger),
        owner.email,
      ),
    ).toEqual(times(10, () => 401));
    const { status, headers, text } = await tryPassword(stranger, owner.email, PASSWORD);
    expect({ status, type: headers['content-type'] }).toEqual({ status: 429, type: 'application/problem+json' });
    expect(Number(headers['retry-after'])).toBeGreaterThan(800);
    expect(JSON.parse(text)).toMatchObject({
      title: 'Too many attempts',
      detail: `Too many wrong passwords for this account from your network: try again in ${headers['retry-after'] ?? ''} seconds, or sign in on a device that you have signed in on before.`,
    });
  });

  it('is slowed down alike when there is no such account', async () => {
    const stranger = api().visitor();
    expect(
      (
        await statuses(
          times(11, () => stranger),
          api().visitor().email,
        )
      ).at(-1),
    ).toBe(429);
  });

  it('is slowed down when many guesses come at the same moment', async () => {
    const owner = await signUp(api());
    const stranger = api().visitor();
    const answers = await Promise.all(times(20, () => tryPassword(stranger, owner.email)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
  });

  it('stops nobody in another network, and nobody in the same one on another account', async () => {
    const owner = await signUp(api());
    const neighbour = await signUp(api());
    const stranger = api().visitor();
    await statuses(
      times(11, () => stranger),
      owner.email,
    );
    expect((await tryPassword(api().visitor(), owner.email, PASSWORD)).status).toBe(201);
    expect((await tryPassword(at(api(), stranger.address), neighbour.email, PASSWORD)).status).toBe(201);
  });

  it('does not stop the owner on a known device, even in the same network and after a sign-out', async () => {
    const owner = await signUp(api());
    await owner.ask('DELETE', '/session');
    await statuses(
      times(11, () => at(api(), owner.address)),
      owner.email,
    );
    expect((await tryPassword(owner, owner.email, PASSWORD)).status).toBe(201);
  });

  it('is slowed down on a known device too, where that stops nobody else', async () => {
    const owner = await signUp(api());
    expect(
      (
        await statuses(
          times(11, () => owner),
          owner.email,
        )
      ).at(-1),
    ).toBe(429);
    expect((await tryPassword(owner, owner.email, PASSWORD)).status).toBe(429);
    expect((await tryPassword(at(api(), owner.address), owner.email, PASSWORD)).status).toBe(201);
  });

  it.each([
    ['a device of another account', (visitor: Visitor) => visitor.device],
    ['a made-up device', () => `__Host-hexastyle-device=${'A'.repeat(43)}`],
  ])('gains nothing with %s', async (_what, device) => {
    const owner = await signUp(api());
    const other = await signUp(api());
    const stranger = Object.assign(api().visitor(), { device: device(other) });
    expect(
      (
        await statuses(
          times(11, () => stranger),
          owner.email,
        )
      ).at(-1),
    ).toBe(429);
  });

  it('gains nothing with a copy of a device token from before the last sign-in, or an old one', async () => {
    const owner = await signUp(api());
    const copied = owner.device;
    await owner.signIn();
    const thief = Object.assign(api().visitor(), { device: copied });
    await statuses(
      times(10, () => thief),
      owner.email,
    );
    expect((await tryPassword(at(api(), thief.address), owner.email)).status).toBe(429);
    api().now = new Date(api().now.getTime() + DEVICE_LIFETIME);
    owner.address = thief.address;
    expect((await tryPassword(owner, owner.email, PASSWORD)).status).toBe(429);
  });

  it('gains nothing by picking other addresses of a /64, or by writing IPv4 as IPv6', async () => {
    const owner = await signUp(api());
    const prefix = `2001:db8:${randomInt(65_536).toString(16)}:ffff`;
    const neighbours = times(11, () => at(api(), `${prefix}::${randomInt(65_536).toString(16)}`));
    expect((await statuses(neighbours, owner.email)).at(-1)).toBe(429);
    const ipv4 = `198.51.100.${randomInt(256)}`;
    const twice = times(6, () => [at(api(), ipv4), at(api(), `::ffff:${ipv4}`)]).flat();
    expect((await statuses(twice, owner.email)).slice(9, 11)).toEqual([401, 429]);
  });
});

describeApi('somebody who got in', (api) => {
  it('was not guessing, on a new device or a known one', async () => {
    const owner = await signUp(api());
    const { address } = api().visitor();
    for (const visitor of [...times(12, () => owner), ...times(12, () => at(api(), address))])
      expect((await tryPassword(visitor, owner.email, PASSWORD)).status).toBe(201);
  });

  it('is forgiven the typing mistakes before', async () => {
    const owner = await signUp(api());
    const phone = api().visitor();
    await statuses(
      times(9, () => phone),
      owner.email,
    );
    const { address } = phone;
    expect((await tryPassword(phone, owner.email, PASSWORD)).status).toBe(201);
    expect(
      await statuses(
        times(9, () => at(api(), address)),
        owner.email,
      ),
    ).toEqual(times(9, () => 401));
  });

  it('leaves twenty known devices behind at most', async () => {
    const owner = await signUp(api());
    for (const program of strangers(api(), 22)) await tryPassword(program, owner.email, PASSWORD);
    const rows = await api()
      .database.selectFrom('devices')
      .innerJoin('accounts', 'accounts.id', 'devices.account_id')
      .where('email', '=', owner.email)
      .selectAll('devices')
      .execute();
    expect(rows).toHaveLength(20);
  });
});

describeApi('somebody whom the database could not judge', (api) => {
  it('has used up no attempt', async () => {
    const owner = await signUp(api());
    const stranger = api().visitor();
    await api().postgres.cut();
    expect(
      await statuses(
        times(12, () => stranger),
        owner.email,
      ),
    ).toEqual(times(12, () => 503));
    await api().postgres.restore();
    expect((await tryPassword(stranger, owner.email, PASSWORD)).status).toBe(201);
  });
});

describeApi(
  'many machines that guess together',
  (api) => {
    it('get one guess a pace, while the owner gets in on a known device and in turn on a new one', async () => {
      const owner = await signUp(api());
      expect(await statuses(strangers(api(), 5), owner.email)).toEqual([401, 401, 401, 401, 429]);
      const { headers, text } = await tryPassword(api().visitor(), owner.email);
      expect(Number(headers['retry-after'])).toBeLessThanOrEqual(2);
      expect(text).toMatch(/new devices take turns: try again in \d seconds, or sign in on a device/);
      expect((await tryPassword(owner, owner.email, PASSWORD)).status).toBe(201);
      await new Promise((resolve) => setTimeout(resolve, 2100));
      expect((await tryPassword(api().visitor(), owner.email, PASSWORD)).status).toBe(201);
    });

    it('use up nothing of an account with sign-ins that are right', async () => {
      const owner = await signUp(api());
      for (const device of strangers(api(), 6))
        expect((await tryPassword(device, owner.email, PASSWORD)).status).toBe(201);
    });
  },
  { limits: { account: { points: 3, seconds: 60 }, pace: { points: 1, seconds: 2 } } },
);

describeApi(
  'a network of strangers that guess on every account',
  (api) => {
    it('is slowed down as a whole, and known devices in it are not', async () => {
      const owner = await signUp(api());
      const neighbours = times(4, () => at(api(), owner.address));
      const answers = await Promise.all(neighbours.map((each) => tryPassword(each, each.email)));
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(2);
      expect((await tryPassword(owner, owner.email, PASSWORD)).status).toBe(201);
    });
  },
  { limits: { network: { points: 3, seconds: 60 } } },
);
