import { describeApi } from '../testing/describe-api';
import { keptText } from '../testing/kept-text';
import { PASSWORD } from '../testing/visitor';

describeApi('accounts', (api) => {
  it('signs up, sets a session cookie and shows the account', async () => {
    const visitor = api().visitor();
    const account = await visitor.signUp('America/Sao_Paulo');
    expect(account).toMatchObject({ email: visitor.email, timeZone: 'America/Sao_Paulo' });
    expect(await visitor.ask('GET', '/account')).toEqual(account);
  });

  it('gives the cookies every protection that a browser knows', async () => {
    const visitor = api().visitor();
    const { cookies } = await visitor.send('POST', '/accounts', {
      body: { email: visitor.email, password: PASSWORD, timeZone: 'UTC' },
    });
    expect(cookies).toEqual([
      expect.stringMatching(/^__Host-hexastyle=[\w-]{43}; Path=\/; Max-Age=7776000; HttpOnly; SameSite=Lax; Secure$/),
      expect.stringMatching(
        /^__Host-hexastyle-device=[\w-]{43}; Path=\/; Max-Age=15552000; HttpOnly; SameSite=Lax; Secure$/,
      ),
    ]);
  });

  it('refuses an e-mail that is taken, whatever its case', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const body = { email: visitor.email.toUpperCase(), password: PASSWORD, timeZone: 'UTC' };
    expect(await api().visitor().fail('POST', '/accounts', { body })).toMatchObject({ status: 409 });
  });

  it.each(['password1234', 'qwertyuiop12', 'aaaaaaaaaaaa'])(
    'refuses the password %s with what to do',
    async (password) => {
      const visitor = api().visitor();
      const body = { email: visitor.email, password, timeZone: 'UTC' };
      const problem = await visitor.fail('POST', '/accounts', { body });
      expect(problem).toMatchObject({ status: 422, errors: [{ pointer: '#/password' }] });
      expect(problem.type).toMatch(/weak-password$/);
      expect(problem.detail).toContain('let a password manager make one');
      expect(visitor.cookie).toBeUndefined();
    },
  );

  it('refuses a password made of the e-mail address', async () => {
    const body = { email: 'ana.blumenhof@example.com', password: 'ana.blumenhof1', timeZone: 'UTC' };
    expect(await api().visitor().fail('POST', '/accounts', { body })).toMatchObject({ status: 422 });
  });

  it('lets one of two sign-ups at the same moment win', async () => {
    const body = { email: api().visitor().email, password: PASSWORD, timeZone: 'UTC' };
    const answers = await Promise.all([1, 2].map(() => api().visitor().send('POST', '/accounts', { body })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('changes the time zone', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    expect(await visitor.ask('PATCH', '/account', { body: { timeZone: 'Asia/Tokyo' } })).toMatchObject({
      timeZone: 'Asia/Tokyo',
    });
    expect(await visitor.ask('GET', '/account')).toMatchObject({ timeZone: 'Asia/Tokyo' });
  });

  it('changes the start of the day, the first weekday, the theme and the language, each by itself', async () => {
    const visitor = api().visitor();
    const account = await visitor.signUp();
    expect(account).toMatchObject({ dayStart: '00:00', firstWeekday: 1, theme: 'system', language: '' });
    const settings = { dayStart: '23:59', firstWeekday: 7, theme: 'dark', language: 'pt-BR' };
    for (const [name, value] of Object.entries(settings)) {
      await visitor.ask('PATCH', '/account', { body: { [name]: value } });
    }
    expect(await visitor.ask('GET', '/account')).toEqual({ ...account, ...settings });
  });

  it.each([
    { dayStart: '24:00' },
    { dayStart: '3:00' },
    { firstWeekday: 0 },
    { firstWeekday: 8 },
    { theme: 'pink' },
    { language: 'a' },
    { email: 'other@example.com' },
    {},
  ])('refuses the settings %j', async (body) => {
    const visitor = api().visitor();
    await visitor.signUp();
    expect(await visitor.fail('PATCH', '/account', { body })).toMatchObject({ status: 422 });
  });

  it('keeps neither password nor token readable in the database or the log', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const accounts = await api().database.selectFrom('accounts').selectAll().execute();
    const sessions = await api().database.selectFrom('sessions').selectAll().execute();
    const devices = await api().database.selectFrom('devices').selectAll().execute();
    const tokens = [visitor.cookie, visitor.device].map((pair) => pair?.split('=')[1] ?? 'no token');
    for (const kept of [...[accounts, sessions, devices].map(keptText), api().log.join('')]) {
      for (const secret of [PASSWORD, ...tokens]) expect(kept).not.toContain(secret);
    }
    expect(api().log.join('')).not.toContain(visitor.email);
  });

  it('ends the session of an account that is gone', async () => {
    const visitor = api().visitor();
    const { id } = await visitor.signUp();
    await api().database.deleteFrom('accounts').where('id', '=', id).execute();
    expect(await visitor.fail('GET', '/account')).toMatchObject({ status: 401 });
  });
});

describeApi(
  'accounts of the program',
  (api) => {
    it('cost who guesses their passwords what OWASP asks for', async () => {
      const visitor = api().visitor();
      await visitor.signUp();
      await visitor.signIn();
      const accounts = await api().database.selectFrom('accounts').selectAll().execute();
      expect(accounts[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    });
  },
  { dearPasswords: true },
);

describeApi(
  'accounts over plain HTTP on loopback',
  (api) => {
    it('names the cookie without the prefix that needs Secure', async () => {
      const visitor = api().visitor();
      await visitor.signUp();
      expect(visitor.cookie).toMatch(/^hexastyle=[\w-]{43}$/);
      expect(await visitor.ask('GET', '/account')).toMatchObject({ email: visitor.email });
    });
  },
  { cookieSecure: false },
);
