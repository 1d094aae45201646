import { MAIL_TOKEN_LIFETIME } from '../mail-tokens/mail-tokens';
import { describeApi } from '../testing/describe-api';
import { linkToken } from '../testing/link-token';
import { SoftwareAuthenticator } from '../testing/software-authenticator';
import { PASSWORD } from '../testing/visitor';

const NEW_PASSWORD = 'purple kettle moon';

describeApi('password resets', (api) => {
  beforeEach(() => {
    api().now = new Date();
  });

  const ask = (email: string) => api().visitor().send('POST', '/password-resets', { body: { email } });
  const reset = (token: string, password = NEW_PASSWORD) =>
    api().visitor().send('PUT', '/password', { body: { token, password } });
  const resetToken = async (email: string): Promise<string> => {
    expect((await ask(email)).status).toBe(204);
    return linkToken((await api().mailsTo(email)).at(-1));
  };

  it('let somebody in again with a new password, once, and end every session', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const token = await resetToken(visitor.email);
    expect((await reset(token)).status).toBe(204);
    expect(await visitor.fail('GET', '/account')).toMatchObject({ status: 401 });
    const body = { email: visitor.email, password: NEW_PASSWORD };
    expect(await api().visitor().ask('POST', '/sessions', { body })).toMatchObject({ emailVerified: true });
    expect((await reset(token, 'another kettle of moons')).status).toBe(410);
    expect((await api().mailsTo(visitor.email)).at(-1)?.subject).toBe('Your password was changed');
  });

  it('answer an unknown address like a known one, and do the same for it', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    await api().mailsTo(visitor.email);
    api().outbox.isClosed = true;
    const [known, unknown] = [await ask(visitor.email), await ask('nobody@example.com')];
    const volatile = { 'x-request-id': '', date: '' };
    expect({ ...unknown, headers: { ...unknown.headers, ...volatile } }).toEqual({
      ...known,
      headers: { ...known.headers, ...volatile },
    });
    const rows = await api().database.selectFrom('mails').select(['recipient', 'account_id', 'kind']).execute();
    expect(rows.filter(({ recipient }) => recipient === visitor.email)).toEqual([
      { recipient: visitor.email, account_id: null, kind: 'reset-password' },
    ]);
    api().outbox.isClosed = false;
    expect(await api().mailsTo('nobody@example.com')).toEqual([]);
  });

  it('wait for a mail server that is away, and write no address into the log', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    await api().mailsTo(visitor.email);
    api().outbox.isClosed = true;
    await ask(visitor.email);
    expect(await api().mailsTo(visitor.email)).toHaveLength(1);
    api().outbox.isClosed = false;
    expect(await api().mailsTo(visitor.email)).toHaveLength(1);
    api().now = new Date(api().now.getTime() + 60_000);
    expect(await api().mailsTo(visitor.email)).toHaveLength(2);
    expect(api().log.join('')).not.toContain(visitor.email);
  });

  it('take an account over from whoever signed up with the address of somebody else', async () => {
    const impostor = api().visitor();
    await impostor.signUp();
    const key = new SoftwareAuthenticator();
    const { challenge } = await impostor.ask<{ challenge: string }>('POST', '/passkeys/registration-options');
    await impostor.ask('POST', '/passkeys', { body: { name: 'Left behind', credential: key.create(challenge) } });
    await impostor.ask('POST', '/tokens', { body: { name: 'Left behind', scopes: ['habits:read'] } });
    await reset(await resetToken(impostor.email));
    const owner = api().visitor();
    await owner.ask('POST', '/sessions', { body: { email: impostor.email, password: NEW_PASSWORD } });
    expect(await owner.ask('GET', '/passkeys')).toEqual({ items: [] });
    expect(await owner.ask('GET', '/tokens')).toEqual({ items: [] });
  });

  it('leave passkeys and tokens alone when the address was confirmed', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const body = { token: linkToken((await api().mailsTo(visitor.email))[0]) };
    await visitor.ask('POST', '/email-confirmations', { body });
    await visitor.ask('POST', '/tokens', { body: { name: 'A program', scopes: ['habits:read'] } });
    await reset(await resetToken(visitor.email));
    await visitor.ask('POST', '/sessions', { body: { email: visitor.email, password: NEW_PASSWORD } });
    expect((await visitor.ask<{ items: unknown[] }>('GET', '/tokens')).items).toHaveLength(1);
  });

  it('speak the language of the account', async () => {
    const visitor = api().visitor();
    const { id } = await visitor.signUp();
    await api().database.updateTable('accounts').set({ language: 'de-AT' }).where('id', '=', id).execute();
    await resetToken(visitor.email);
    expect((await api().mailsTo(visitor.email)).at(-1)?.subject).toBe('Wählen Sie ein neues Passwort');
  });

  it('expire at their moment, and when a newer one was asked for', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const first = await resetToken(visitor.email);
    const second = await resetToken(visitor.email);
    expect((await reset(first)).status).toBe(410);
    api().now = new Date(api().now.getTime() + MAIL_TOKEN_LIFETIME['reset-password']);
    expect((await reset(second)).status).toBe(410);
  });

  it('refuse a weak password, and the link still works', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const token = await resetToken(visitor.email);
    expect((await reset(token, 'password1234')).status).toBe(422);
    expect((await reset(token)).status).toBe(204);
  });

  it('take no token that was made to confirm an address', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    expect((await reset(linkToken((await api().mailsTo(visitor.email))[0]))).status).toBe(410);
  });

  it('flood nobody', async () => {
    const email = `flooded-${api().visitor().email}`;
    const statuses: number[] = [];
    for (let time = 0; time < 6; time += 1) statuses.push((await ask(email)).status);
    expect(statuses).toEqual([204, 204, 204, 204, 204, 429]);
  });

  it('let one of two at the same moment win', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const token = await resetToken(visitor.email);
    const answers = await Promise.all([reset(token), reset(token)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 410]);
  });
});

describeApi('a password', (api) => {
  it('is changed with the one before, and every other session ends', async () => {
    const [phone, laptop] = [api().visitor(), api().visitor()];
    await phone.signUp();
    await laptop.ask('POST', '/sessions', { body: { email: phone.email, password: PASSWORD } });
    const before = laptop.cookie ?? '';
    const body = { password: PASSWORD, newPassword: NEW_PASSWORD };
    expect((await laptop.send('POST', '/account/password', { body })).status).toBe(204);
    await laptop.ask('GET', '/account');
    expect(await phone.fail('GET', '/account')).toMatchObject({ status: 401 });
    expect(
      await api()
        .visitor()
        .fail('GET', '/account', { headers: { cookie: before } }),
    ).toMatchObject({ status: 401 });
    expect(await phone.fail('POST', '/sessions', { body: { email: phone.email, password: PASSWORD } })).toMatchObject({
      status: 401,
    });
  });

  it('is not changed with a wrong one, nor to a weak one', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const wrong = { password: 'not this one', newPassword: NEW_PASSWORD };
    expect(await visitor.fail('POST', '/account/password', { body: wrong })).toMatchObject({ status: 403 });
    const weak = { password: PASSWORD, newPassword: 'password1234' };
    expect(await visitor.fail('POST', '/account/password', { body: weak })).toMatchObject({
      status: 422,
      errors: [{ pointer: '#/newPassword' }],
    });
    expect(await visitor.signIn()).toMatchObject({ email: visitor.email });
  });
});
