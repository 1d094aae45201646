import { describeApi } from '../testing/describe-api';
import { PASSWORD } from '../testing/visitor';

const account = { email: 'ana@example.com', password: PASSWORD, timeZone: 'UTC' };
const fault = (pointer: string) => ({ errors: [{ pointer }] });

describeApi('bad input', (api) => {
  it.each([
    ['no JSON', '{"email":', { status: 400 }],
    ['an empty body', '', { status: 400 }],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), { status: 400 }],
    ['a list', [], { status: 422, errors: [{ pointer: '#' }] }],
    ['null', 'null', { status: 422, errors: [{ pointer: '#' }] }],
    ['very deep nesting', '['.repeat(60_000), { status: 400 }],
    [
      'a missing field',
      { ...account, email: undefined },
      { status: 422, errors: [{ pointer: '#/email', detail: 'This is missing.' }] },
    ],
    ['an unknown field', { ...account, admin: true }, { status: 422, ...fault('#/admin') }],
    ['an unknown field with a slash', { ...account, 'a/b~c': true }, { status: 422, ...fault('#/a~1b~0c') }],
    ['the field __proto__', `{"__proto__":{"admin":true},"email":"ana@example.com"}`, { status: 422 }],
    ['a number for text', { ...account, email: 7 }, { status: 422, ...fault('#/email') }],
    ['no e-mail address', { ...account, email: 'ana' }, { status: 422, ...fault('#/email') }],
    ['a long e-mail address', { ...account, email: `${'a'.repeat(250)}@example.com` }, { status: 422 }],
    ['a short password', { ...account, password: 'short' }, { status: 422, ...fault('#/password') }],
    ['a huge password', { ...account, password: 'a'.repeat(129) }, { status: 422, ...fault('#/password') }],
    ['an unknown time zone', { ...account, timeZone: 'Mars/Olympus' }, { status: 422, ...fault('#/timeZone') }],
    ['an offset for a time zone', { ...account, timeZone: '+01:00' }, { status: 422, ...fault('#/timeZone') }],
    [
      'three faults at once',
      { email: 1, password: 2, timeZone: 3 },
      { status: 422, detail: '3 values are not valid: see errors.' },
    ],
  ])('refuses a sign-up with %s', async (_name, body, expected) => {
    expect(await api().visitor().fail('POST', '/accounts', { body })).toMatchObject(expected);
  });

  it('never repeats what was sent', async () => {
    const { text } = await api()
      .visitor()
      .send('POST', '/accounts', { body: { ...account, password: 'hunter2', email: 'secret-name' } });
    expect(text).not.toMatch(/hunter2|secret-name/);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=latin1',
    'application/jsonp',
    '',
  ])('refuses the content type %j', async (type) => {
    const problem = await api()
      .visitor()
      .fail('POST', '/accounts', { body: account, headers: { 'content-type': type } });
    expect(problem).toMatchObject({ status: 415 });
  });

  it('refuses a compressed body', async () => {
    const problem = await api()
      .visitor()
      .fail('POST', '/accounts', { body: account, headers: { 'content-encoding': 'gzip' } });
    expect(problem).toMatchObject({ status: 415 });
  });

  it('refuses a body above 64 KiB', async () => {
    const body = { ...account, email: 'a'.repeat(70_000) };
    expect(await api().visitor().fail('POST', '/accounts', { body })).toMatchObject({ status: 413 });
  });

  it('lists no more faults than anybody mends at once', async () => {
    const body = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`field${index}`, 1]));
    const { errors } = await api().visitor().fail('POST', '/accounts', { body });
    expect(errors).toHaveLength(20);
  });

  it.each(['', '   ', 'two\nlines', 'nul\u0000', 'a'.repeat(101)])('refuses the habit name %j', async (name) => {
    const visitor = api().visitor();
    await visitor.signUp();
    expect(await visitor.fail('POST', '/habits', { body: { name } })).toMatchObject({
      status: 422,
      ...fault('#/name'),
    });
  });

  it.each(['Läufe 🏃', "'; drop table habits; --", '<script>alert(1)</script>', '\ud800 alone'])(
    'keeps the habit name %j as it is',
    async (name) => {
      const visitor = api().visitor();
      await visitor.signUp();
      expect((await visitor.createHabit(name)).name).toBe(name.toWellFormed());
    },
  );

  it.each([
    ['an empty change', {}, '#'],
    ['an archived that is text', { archived: 'yes' }, '#/archived'],
    ['an id', { id: 'x', archived: true }, '#/id'],
  ])('refuses to change a habit with %s', async (_name, body, pointer) => {
    const visitor = api().visitor();
    await visitor.signUp();
    const { id } = await visitor.createHabit();
    expect(await visitor.fail('PATCH', `/habits/${id}`, { body })).toMatchObject({ status: 422, ...fault(pointer) });
  });

  it.each(['?archived=maybe', '?archived=true&archived=false', '?archivd=true'])(
    'refuses the query %s',
    async (query) => {
      const visitor = api().visitor();
      await visitor.signUp();
      expect(await visitor.fail('GET', `/habits${query}`)).toMatchObject({
        status: 422,
        errors: [{ parameter: expect.any(String) as string }],
      });
    },
  );

  it('says what is possible where a method is not', async () => {
    const { status, headers } = await api().visitor().send('PATCH', '/habits', { body: {} });
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'HEAD, GET, POST' });
  });

  it.each([
    '/nothing',
    '/',
    '/habits/',
    '/HABITS',
    '/habits/1/nothing',
    '/api/api/habits',
    '/habits/%E0%A4%A',
    '/..%2f..%2fetc',
  ])('finds nothing at %s', async (path) => {
    const visitor = api().visitor();
    await visitor.signUp();
    expect(await visitor.fail('GET', path)).toMatchObject({ status: 404 });
  });
});
