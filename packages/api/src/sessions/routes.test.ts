import { LIFETIME } from './lifetime';
import { describeApi } from '../testing/describe-api';
import { PASSWORD } from '../testing/visitor';

const DAY = 24 * 60 * 60 * 1000;

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

  it.each(['', 'x', 'a'.repeat(5000), '%00', 'é'])('treats the made-up token %j as no session', async (token) => {
    const cookie = `__Host-hexastyle=${encodeURIComponent(token)}`;
    expect(await api().visitor().fail('GET', '/account', { headers: { cookie } })).toMatchObject({ status: 401 });
  });
});
