import { TestDatabases } from '@backstage/backend-test-utils';
import { aPortal } from '../testing/a-portal';
import { anInventory, aSum, costing } from '../testing/an-inventory';
import { inventoryOf, itemsOf, messageOf } from '../testing/answers';

jest.setTimeout(60_000);

const LATER = '2026-01-03T00:00:00.000Z';
const EARLIER = '2026-01-01T00:00:00.000Z';

describe('what an environment is made of, over HTTP', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const knex = async () => databases.init('POSTGRES_18');
  const open = async (options: Parameters<typeof aPortal>[1] = {}) => aPortal(await knex(), options);
  const text = (changes: Parameters<typeof anInventory>[0] = {}) => JSON.stringify(anInventory(changes));

  it('given none, when it is asked for, then it says what to run, and no estimate is made up', async () => {
    const portal = await open();

    const answer = await portal.get('/environments/staging/inventory').expect(200);

    expect(answer.body).toEqual({
      state: 'missing',
      reason: 'No inventory has been written for staging yet.',
      fix: 'npm run evidence',
    });
    const list = await portal.get('/environments').expect(200);
    expect(itemsOf(list)[0]).not.toHaveProperty('estimate');
  });

  it('given a file, when it is asked for, then it is read, and read again after it changed', async () => {
    const portal = await open();
    await portal.writeInventory('staging', text());
    const first = await portal.get('/environments/staging/inventory').expect(200);
    await portal.writeInventory('staging', JSON.stringify(costing({ data: 100, edge: 11 })));

    const answer = await portal.get('/environments').expect(200);

    expect(inventoryOf(first)).toEqual({ state: 'read', origin: 'disk', content: anInventory() });
    expect(itemsOf(answer)[0]?.estimate).toEqual(aSum(111));
    expect(itemsOf(answer)[1]).not.toHaveProperty('estimate');
  });

  it.each([
    ['truncated', text().slice(0, 80), 'is not JSON; it may have been cut off'],
    ['of another environment', text({ environment: 'production' }), 'the inventory of the environment "production"'],
    ['of 50 MB', ' '.repeat(50 * 1024 * 1024), 'inventories up to 20 MB are read'],
  ])(
    'given a file that is %s, when it is asked for, then it is broken and not an error',
    async (_case, body, words) => {
      const portal = await open();
      await portal.writeInventory('staging', body);

      const answer = await portal.get('/environments/staging/inventory').expect(200);

      expect(inventoryOf(answer)).toMatchObject({ state: 'broken', reason: expect.stringContaining(words) as string });
      await portal.get('/environments').expect(200);
    },
  );

  it.each([
    ['newer', LATER, 'pushed', aSum(7)],
    ['older', EARLIER, 'disk', aSum(154)],
  ])('given a file, when a %s one is pushed, then the newer of both wins', async (_case, generatedAt, origin, sum) => {
    const portal = await open();
    await portal.writeInventory('staging', text());

    await portal.pushInventory(JSON.stringify(costing({ data: 7 }, { commit: 'aaaaaaa1', generatedAt }))).expect(201);

    const answer = await portal.get('/environments/staging/inventory').expect(200);
    expect(answer.body).toMatchObject({ state: 'read', origin });
    expect(itemsOf(await portal.get('/environments'))[0]?.estimate).toEqual(sum);
  });

  it('given several commits, when one is asked for by its beginning, then it comes back, and another is missed by name', async () => {
    const portal = await open();
    await portal.pushInventory(text({ commit: 'aaaaaaa1' })).expect(201);
    await portal.pushInventory(text({ commit: 'bbbbbbb2', generatedAt: LATER })).expect(201);

    const answer = await portal.get('/environments/staging/inventory?commit=aaa').expect(200);
    const other = await portal.get('/environments/staging/inventory?commit=ccc').expect(200);
    const newest = await portal.get('/environments/staging/inventory').expect(200);

    expect(answer.body).toMatchObject({ state: 'read', content: { commit: 'aaaaaaa1' } });
    expect(other.body).toMatchObject({ state: 'missing', reason: 'No inventory of staging at ccc is kept.' });
    expect(newest.body).toMatchObject({ state: 'read', content: { commit: 'bbbbbbb2' } });
  });

  it('given one of a commit, when it is pushed again, then there is one, the newer', async () => {
    const database = await knex();
    const portal = await aPortal(database);
    await portal.pushInventory(text()).expect(201);

    await portal.pushInventory(text()).expect(200);
    await portal.pushInventory(text({ generatedAt: EARLIER })).expect(200);
    await portal.pushInventory(JSON.stringify(costing({ data: 9 }, { generatedAt: LATER }))).expect(201);

    expect(await database('inventories').select('commit', 'generated_at')).toEqual([
      { commit: '9f3c1a2b4d', generated_at: new Date(LATER) },
    ]);
    const answer = await portal.get('/environments/staging/inventory').expect(200);
    expect(answer.body).toMatchObject({ content: { estimate: { total: aSum(9) } } });
  });

  it('given one, when another one of its commit and time is pushed, then it is a conflict', async () => {
    const portal = await open();
    await portal.pushInventory(text()).expect(201);

    const answer = await portal.pushInventory(JSON.stringify(costing({ data: 9 }))).expect(409);

    expect(messageOf(answer)).toContain('Another inventory of staging at 9f3c1a2b4d');
  });

  it.each([
    ['truncated', text().slice(0, 80), 'is not JSON; it may have been cut off'],
    ['of another version', JSON.stringify({ ...anInventory(), version: 2 }), 'has version 2'],
    ['of an unknown environment', text({ environment: '<script>' }), 'Known: staging, production'],
    ['from the future', text({ generatedAt: '2999-01-01T00:00:00.000Z' }), 'lies in the future'],
    ['without a commit id', text({ commit: '../../x' }), 'is not a commit id'],
    ['a report', '{"version":1,"claims":[]}', 'is not an inventory'],
    ['endlessly dear', text().replace('154', '1e999'), 'estimate.total.usd.low'],
    ['empty', '', 'empty'],
  ])(
    'given one that is %s, when it is pushed, then it is refused with the reason and nothing is kept',
    async (_case, body, reason) => {
      const database = await knex();
      const portal = await aPortal(database);

      const answer = await portal.pushInventory(body).expect(400);

      expect(messageOf(answer)).toContain(reason);
      expect(await database('inventories')).toEqual([]);
    },
  );

  it('given 50 MB, when it is pushed, then it is too large', async () => {
    const portal = await open();

    const answer = await portal.pushInventory(' '.repeat(50 * 1024 * 1024)).expect(413);

    expect(messageOf(answer)).toContain('The inventory is larger than 20 MB');
  });

  it('given a token without the permissions, then both are named', async () => {
    const portal = await open({ permission: 'DENY' });

    const push = await portal.pushInventory(text()).expect(403);
    const read = await portal.get('/environments/staging/inventory').expect(403);

    expect(messageOf(push)).toContain('well-architected.report.ingest');
    expect(messageOf(read)).toContain('well-architected.report.read');
  });

  it.each([
    ['/environments/nowhere/inventory', 404, 'Known: staging, production'],
    ['/environments/staging/inventory?commit=a%2Fb', 400, 'commit: write one commit id'],
    ['/environments/staging/inventory?commit=a&commit=b', 400, 'commit: write one commit id'],
  ])('given %s, then the answer says what is wrong', async (path, status, words) => {
    const portal = await open();

    const answer = await portal.get(path).expect(status);

    expect(messageOf(answer)).toContain(words);
  });

  it('given old ones, when the backend prunes, then the newest of each environment and the young ones stay', async () => {
    const database = await knex();
    const portal = await aPortal(database);
    await portal.pushInventory(text({ commit: 'old1', generatedAt: '2020-01-01T00:00:00.000Z' })).expect(201);
    await portal.pushInventory(text({ commit: 'old2', generatedAt: '2020-01-02T00:00:00.000Z' })).expect(201);
    await portal.pushInventory(text({ commit: 'young', generatedAt: new Date().toISOString() })).expect(201);
    await portal
      .pushInventory(text({ environment: 'production', commit: 'old3', generatedAt: '2020-01-01T00:00:00.000Z' }))
      .expect(201);

    await aPortal(database, { config: { history: { keepDays: 30, keepAtLeast: 1 } } });

    const commits = async () => database('inventories').orderBy('commit').pluck<string[]>('commit');
    for (let tries = 0; tries < 50 && (await commits()).length > 2; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await commits()).toEqual(['old3', 'young']);
  });
});
