import { describeApi } from '../testing/describe-api';
import { linkToken } from '../testing/link-token';
import { PASSWORD } from '../testing/visitor';
import { MAIL_TOKEN_LIFETIME } from '../mail-tokens/mail-tokens';

describeApi('e-mail confirmations', (api) => {
  beforeEach(() => {
    api().now = new Date();
  });

  const lastToken = async (address: string): Promise<string> => linkToken((await api().mailsTo(address)).at(-1));
  const confirm = (token: string) => api().visitor().send('POST', '/email-confirmations', { body: { token } });

  it('confirm the address of a sign-up, wherever the mail is opened, and once only', async () => {
    const visitor = api().visitor();
    expect(await visitor.signUp()).toMatchObject({ emailVerified: false });
    const [mail] = await api().mailsTo(visitor.email);
    expect(mail?.text).toContain('https://habits.example.com/confirm-email#token=');
    const token = linkToken(mail);
    expect((await confirm(token)).status).toBe(204);
    expect(await visitor.ask('GET', '/account')).toMatchObject({ emailVerified: true });
    expect((await confirm(token)).status).toBe(410);
  });

  it('lead to the app, whatever host the request names', async () => {
    const visitor = api().visitor();
    const body = { email: visitor.email, password: PASSWORD, timeZone: 'UTC' };
    await visitor.send('POST', '/accounts', { body, headers: { 'x-forwarded-host': 'evil.example' } });
    expect((await api().mailsTo(visitor.email))[0]?.text).not.toContain('evil.example');
  });

  it('are kept as a hash only', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const token = await lastToken(visitor.email);
    const rows = await api().database.selectFrom('mail_tokens').selectAll().execute();
    expect(JSON.stringify(rows.map((row) => ({ ...row, hash: row.token_hash.toString('base64url') })))).not.toContain(
      token,
    );
    expect(await api().database.selectFrom('mails').selectAll().execute()).toEqual([]);
    expect(api().log.join('')).not.toContain(token);
  });

  it('expire at their moment', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const token = await lastToken(visitor.email);
    api().now = new Date(api().now.getTime() + MAIL_TOKEN_LIFETIME['confirm-email']);
    expect((await confirm(token)).status).toBe(410);
  });

  it('move an account to another address, and tell the one before', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const email = `new-${visitor.email}`;
    await visitor.ask('POST', '/account/email', { body: { email, password: PASSWORD } });
    const token = await lastToken(email);
    expect(await visitor.ask('GET', '/account')).toMatchObject({ email: visitor.email });
    expect((await api().mailsTo(visitor.email)).at(-1)?.subject).toBe('Your e-mail address is about to change');
    expect((await confirm(token)).status).toBe(204);
    expect(await visitor.ask('GET', '/account')).toMatchObject({ email, emailVerified: true });
  });

  it('move no account without its password, and count the wrong ones', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const body = { email: `new-${visitor.email}`, password: 'not this one' };
    const statuses: number[] = [];
    for (let time = 0; time < 11; time += 1)
      statuses.push((await visitor.send('POST', '/account/email', { body })).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 403), 429]);
    expect(await api().mailsTo(body.email)).toEqual([]);
  });

  it('do not take an address from whoever has it, and say so to nobody but its owner', async () => {
    const [owner, other] = [api().visitor(), api().visitor()];
    await owner.signUp();
    await other.signUp();
    await other.ask('POST', '/account/email', { body: { email: owner.email.toUpperCase(), password: PASSWORD } });
    expect((await confirm(await lastToken(owner.email))).status).toBe(409);
    expect(await other.ask('GET', '/account')).toMatchObject({ email: other.email });
  });

  it('stop working when the password is changed', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const email = `new-${visitor.email}`;
    await visitor.ask('POST', '/account/email', { body: { email, password: PASSWORD } });
    const token = await lastToken(email);
    await visitor.ask('POST', '/account/password', { body: { password: PASSWORD, newPassword: 'purple kettle moon' } });
    expect((await confirm(token)).status).toBe(410);
  });

  it.each(['x', 'x'.repeat(200), "' or 1=1 --", '\u0000'])('refuse the made-up token %j', async (token) => {
    expect((await confirm(token)).status).toBe(410);
  });

  it.each(['a@example.com\r\nBcc: b@example.com', 'a@example.com,b@example.com', 'a@example.com>\nX: y'])(
    'send nothing to %j',
    async (email) => {
      const visitor = api().visitor();
      await visitor.signUp();
      expect(await visitor.fail('POST', '/account/email', { body: { email, password: PASSWORD } })).toMatchObject({
        status: 422,
      });
    },
  );
});
