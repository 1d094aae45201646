import { describeApi } from '../testing/describe-api';

describeApi('while the database is away', (api) => {
  afterEach(() => api().postgres.restore());

  it('answers 503 with Retry-After, stays alive, and works again without a restart', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    await api().postgres.cut();
    const { status, headers } = await visitor.send('GET', '/habits');
    expect({ status, retryAfter: headers['retry-after'] }).toEqual({ status: 503, retryAfter: '5' });
    expect((await visitor.send('GET', '/health/ready')).status).toBe(503);
    expect((await visitor.send('GET', '/health/live')).status).toBe(200);
    await api().postgres.restore();
    expect(await visitor.ask('GET', '/habits')).toEqual({ items: [] });
    expect((await visitor.send('GET', '/health/ready')).status).toBe(200);
  });

  it('does not wait for ever for a database that swallows everything', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    api().postgres.stall();
    expect(await visitor.fail('GET', '/habits')).toMatchObject({ status: 503 });
    await api().postgres.restore();
    expect(await visitor.ask('GET', '/habits')).toEqual({ items: [] });
  });
});
