import { describeApi } from '../testing/describe-api';

describeApi('every answer', (api) => {
  it('carries the request id that was sent, and its line in the log does too', async () => {
    const { headers } = await api()
      .visitor()
      .send('GET', '/health/live', { headers: { 'x-request-id': 'trace-1234567890' } });
    expect(headers['x-request-id']).toBe('trace-1234567890');
    const line = api().log.find((entry) => entry.includes('trace-1234567890')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({
      msg: 'request',
      method: 'GET',
      path: '/health/live',
      operationId: 'getLiveness',
      status: 200,
    });
  });

  it.each(['short', 'with spaces in it', 'x'.repeat(65), '<script>alert(1)</script>'])(
    'replaces the request id %j',
    async (id) => {
      const { headers } = await api()
        .visitor()
        .send('GET', '/health/live', { headers: { 'x-request-id': id } });
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it.each(['/health/live', '/account', '/nothing'])(
    'forbids browsers to load, frame, guess or keep anything at %s',
    async (path) => {
      const { headers } = await api().visitor().send('GET', path);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'x-content-type-options': 'nosniff',
      });
    },
  );

  it('is the same with and without the prefix of the proxies', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    expect(await visitor.ask('GET', '/api/account')).toEqual(await visitor.ask('GET', '/account'));
  });

  it('hides what went wrong here and logs it', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    await api().database.schema.alterTable('habits').renameTo('habits_away').execute();
    const problem = await visitor.fail('GET', '/habits');
    await api().database.schema.alterTable('habits_away').renameTo('habits').execute();
    expect(problem).toMatchObject({ status: 500, title: 'Something went wrong here' });
    expect(JSON.stringify(problem)).not.toMatch(/relation|habits"|at .*\.ts/);
    expect(api().log.join('')).toMatch(/relation \\"habits\\" does not exist/);
  });
});
