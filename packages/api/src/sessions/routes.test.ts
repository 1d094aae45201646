import { LIFETIME } from './lifetime';
import { describeApi } from '../testing/describe-api';
import type { TestApi } from '../testing/test-api';
import { PASSWORD, type Visitor } from '../testing/visitor';
import type { ListedSession } from './schemas';

const DAY = 24 * 60 * 60 * 1000;

const sessionsOf = async (visitor: Visitor): Promise<readonly ListedSession[]> =>
  (await visitor.ask<{ items: ListedSession[] }>('GET', '/sessions')).items;

/** One account, signed in on two devices. */
async function twice(api: TestApi): Promise<readonly [Visitor, Visitor]> {
  const [phone, laptop] = [api.visitor(), api.visitor()];
  await phone.signUp();
  await laptop.ask('POST', '/sessions', { body: { email: phone.email, password: PASSWORD } });
  return [phone, laptop];
}

describeApi('sessions', (api) => {
  beforeEach(() => {
    api().now = new Date();
  });

  it('signs in with another case of the e-mail', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const other = api().visitor();
    const body = { email: ` ${visitor.email.toUpperCase()} `, password: PASSWORD };
    expect(await other.ask('POST', '/sessions', { body })).toMatchObject({ email: visitor.email });
    expect(await other.ask('GET', '/account')).toMatchObject({ email: visitor.email });
  });

  it('answers a wrong password and an unknown e-mail alike', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const wrong = await visitor.fail('POST', '/sessions', { body: { email: visitor.email, password: 'not this one' } });
    const unknown = await visitor.fail('POST', '/sessions', {
      body: { email: 'nobody@example.com', password: PASSWORD },
    });
    expect(wrong.status).toBe(401);
    expect({ ...unknown, instance: '' }).toEqual({ ...wrong, instance: '' });
  });

  it('changes the token at sign-in and forgets the one before', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const before = visitor.cookie ?? '';
    await visitor.signIn();
    expect(visitor.cookie).not.toBe(before);
    expect(
      await api()
        .visitor()
        .fail('GET', '/account', { headers: { cookie: before } }),
    ).toMatchObject({ status: 401 });
  });

  it('signs out at once, and twice without an error', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const before = visitor.cookie ?? '';
    const { cookies } = await visitor.send('DELETE', '/session');
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^__Host-hexastyle=; Path=\/; Max-Age=0; HttpOnly; SameSite=Lax; Secure$/);
    expect(await visitor.fail('GET', '/account', { headers: { cookie: before } })).toMatchObject({ status: 401 });
    expect((await visitor.send('DELETE', '/session')).status).toBe(204);
  });

  it('leaves the other sessions of the account alone', async () => {
    const phone = api().visitor();
    await phone.signUp();
    const laptop = api().visitor();
    await laptop.ask('POST', '/sessions', { body: { email: phone.email, password: PASSWORD } });
    await phone.send('DELETE', '/session');
    expect(await laptop.ask('GET', '/account')).toMatchObject({ email: phone.email });
  });

  it('ends a session that nobody used for two weeks', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const start = api().now.getTime();
    api().now = new Date(start + LIFETIME.idle - 1);
    await visitor.ask('GET', '/account');
    api().now = new Date(start + LIFETIME.idle + DAY);
    await visitor.ask('GET', '/account');
    api().now = new Date(api().now.getTime() + LIFETIME.idle);
    expect(await visitor.fail('GET', '/account')).toMatchObject({ status: 401 });
  });

  it('ends a session after 90 days of daily use', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const start = api().now.getTime();
    for (let day = 7; day < 90; day += 7) {
      api().now = new Date(start + day * DAY);
      await visitor.ask('GET', '/account');
    }
    api().now = new Date(start + LIFETIME.absolute);
    expect(await visitor.fail('GET', '/account')).toMatchObject({ status: 401 });
  });

  it('lists where the account is signed in, and which one asks', async () => {
    const phone = api().visitor();
    await phone.signUp();
    const laptop = api().visitor();
    const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
    const body = { email: phone.email, password: PASSWORD };
    await laptop.send('POST', '/sessions', { body, headers });
    const listed = await sessionsOf(laptop);
    expect(listed.map(({ isCurrent }) => isCurrent).toSorted()).toEqual([false, true]);
    expect(listed.find(({ isCurrent }) => isCurrent)?.userAgent).toBe('Firefox on Linux');
    expect(JSON.stringify(listed)).not.toContain(laptop.cookie?.split('=')[1] ?? 'no token');
  });

  it('does not list those that have run out', async () => {
    const [, laptop] = await twice(api());
    const start = api().now.getTime();
    api().now = new Date(start + LIFETIME.idle - 1);
    await laptop.ask('GET', '/account');
    expect(await sessionsOf(laptop)).toHaveLength(2);
    api().now = new Date(start + LIFETIME.idle);
    expect(await sessionsOf(laptop)).toHaveLength(1);
  });

  it('signs out somewhere else at once', async () => {
    const [phone, laptop] = await twice(api());
    const other = (await sessionsOf(laptop)).find(({ isCurrent }) => !isCurrent);
    expect((await laptop.send('DELETE', `/sessions/${other?.id ?? ''}`)).status).toBe(204);
    expect(await phone.fail('GET', '/account')).toMatchObject({ status: 401 });
    await laptop.ask('GET', '/account');
    expect(await laptop.fail('DELETE', `/sessions/${other?.id ?? ''}`)).toMatchObject({ status: 404 });
  });

  it('signs out everywhere else at once, and stays', async () => {
    const [phone, laptop] = await twice(api());
    expect((await laptop.send('DELETE', '/sessions')).status).toBe(204);
    expect(await phone.fail('GET', '/account')).toMatchObject({ status: 401 });
    expect(await sessionsOf(laptop)).toHaveLength(1);
  });

  it('knows nothing of the sessions of somebody else', async () => {
    const [phone, laptop] = await twice(api());
    const stranger = api().visitor();
    await stranger.signUp();
    for (const { id } of await sessionsOf(laptop))
      expect(await stranger.fail('DELETE', `/sessions/${id}`)).toMatchObject({ status: 404 });
    expect(await stranger.fail('DELETE', '/sessions/123')).toMatchObject({ status: 404 });
    await stranger.send('DELETE', '/sessions');
    await phone.ask('GET', '/account');
  });

  it('takes over no session that was planted before signing in', async () => {
    const attacker = api().visitor();
    await attacker.signUp();
    const planted = attacker.cookie ?? '';
    const victim = api().visitor();
    await victim.signUp();
    victim.cookie = planted;
    await victim.signIn();
    expect(victim.cookie).not.toBe(planted);
    expect(await attacker.fail('GET', '/account')).toMatchObject({ status: 401 });
  });

  it.each(['', 'x', 'a'.repeat(5000), '%00', 'é'])('treats the made-up token %j as no session', async (token) => {
    const cookie = `__Host-hexastyle=${encodeURIComponent(token)}`;
    expect(await api().visitor().fail('GET', '/account', { headers: { cookie } })).toMatchObject({ status: 401 });
  });
});
