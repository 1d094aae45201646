import { TestDatabases } from '@backstage/backend-test-utils';
import { aPortal } from './testing/a-portal';
import { aClaim, aReport } from './testing/a-report';
import { detailOf, itemsOf, messageOf, reportOf } from './testing/answers';

jest.setTimeout(60_000);

describe('a report that CI pushes', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const knex = async () => databases.init('POSTGRES_18');
  const text = (changes: Parameters<typeof aReport>[0] = {}) => JSON.stringify(aReport(changes));

  it('given no report on disk, when one is pushed, then the environment shows it', async () => {
    const portal = await aPortal(await knex());

    await portal.push(text()).expect(201, {
      environment: 'staging',
      commit: '9f3c1a2b4d',
      generatedAt: '2026-01-02T03:04:05.000Z',
      created: true,
    });

    const answer = await portal.get('/environments/staging').expect(200);
    expect(detailOf(answer).report).toEqual({ state: 'read', origin: 'pushed', content: aReport() });
  });

  it('given a pushed report, when the backend starts again, then the report is still there with commit and time', async () => {
    const database = await knex();
    await (await aPortal(database)).push(text()).expect(201);

    const answer = await (await aPortal(database)).get('/environments').expect(200);

    expect(itemsOf(answer)[0]?.report).toMatchObject({ state: 'read', origin: 'pushed', commit: '9f3c1a2b4d' });
    const rows = await database('reports').select<object[]>('commit', 'generated_at', 'received_at');
    expect(rows).toEqual([
      {
        commit: '9f3c1a2b4d',
        generated_at: new Date('2026-01-02T03:04:05.000Z'),
        received_at: expect.any(Date) as Date,
      },
    ]);
  });

  it('given the same report twice, when it is pushed, then it is kept once', async () => {
    const database = await knex();
    const portal = await aPortal(database);
    await portal.push(text()).expect(201);

    await portal.push(text()).expect(200);

    expect(await database('reports')).toHaveLength(1);
  });

  it('given a report, when another one of its commit and time is pushed, then it is a conflict and the kept one stays', async () => {
    const portal = await aPortal(await knex());
    await portal.push(text()).expect(201);

    const answer = await portal.push(text({ faults: ['A waiver has expired.'] })).expect(409);
    await portal.push(JSON.stringify(aReport(), undefined, 2)).expect(200);

    expect(messageOf(answer)).toContain(
      'Another report of staging at 9f3c1a2b4d from 2026-01-02T03:04:05.000Z is kept',
    );
    expect(reportOf(await portal.get('/environments/staging')).content).toEqual(aReport());
  });

  it.each([
    ['newer', '2026-01-03T00:00:00.000Z', 'pushed'],
    ['older', '2026-01-01T00:00:00.000Z', 'disk'],
  ])(
    'given a report on disk, when a %s one is pushed, then the newer of both is shown',
    async (_case, generatedAt, origin) => {
      const portal = await aPortal(await knex());
      await portal.write('staging', text());

      await portal.push(text({ generatedAt })).expect(201);

      const answer = await portal.get('/environments/staging').expect(200);
      expect(reportOf(answer).origin).toBe(origin);
    },
  );

  it.each([
    ['truncated', text().slice(0, 80), 'is not JSON; it may have been cut off'],
    [
      'of another version',
      JSON.stringify({ ...aReport(), version: 2 }),
      'has version 2, and this program reads version 1',
    ],
    ['of an unknown environment', text({ environment: 'nowhere' }), 'Known: staging, production'],
    ['from the future', text({ generatedAt: '2999-01-01T00:00:00.000Z' }), 'lies in the future'],
    ['of the year 0', text({ generatedAt: '0000-01-01T00:00:00.000Z' }), 'lies before the year 1'],
    ['without a commit id', text({ commit: 'a\u0000b' }), 'is not a commit id'],
    ['with an unknown field', JSON.stringify({ ...aReport(), extra: 1 }), 'extra'],
    [
      'praised by its own summary',
      JSON.stringify({ ...aReport(), claims: [aClaim({ verdict: 'missing' })] }),
      'summary.1.claims: 0, but the report has 1 such claims of security',
    ],
    ['without a summary', text({ summary: [] }), 'summary: it must have one entry for each pillar'],
    ['with a claim twice', text({ claims: [aClaim(), aClaim()] }), 'claims.1.id'],
    ['empty', '', 'empty'],
  ])(
    'given a report that is %s, when it is pushed, then it is refused with the reason and nothing is kept',
    async (_case, body, reason) => {
      const database = await knex();
      const portal = await aPortal(database);

      const answer = await portal.push(body).expect(400);

      expect(messageOf(answer)).toContain(reason);
      expect(await database('reports')).toEqual([]);
    },
  );

  it('given 50 MB, when it is pushed, then it is too large', async () => {
    const portal = await aPortal(await knex());

    const answer = await portal.push(' '.repeat(50 * 1024 * 1024)).expect(413);

    expect(messageOf(answer)).toContain('larger than 20 MB');
  });

  it('given a person, when they push, then only machines may', async () => {
    const portal = await aPortal(await knex());

    await portal.pushAsUser(text()).expect(403);
  });

  it('given a token without the permission, when it pushes, then the permission is named', async () => {
    const portal = await aPortal(await knex(), { permission: 'DENY' });

    const answer = await portal.push(text()).expect(403);

    expect(messageOf(answer)).toContain('well-architected.report.ingest');
  });

  it('given a database that does not answer, when environments are asked for, then it is unavailable and not a fault', async () => {
    const database = await knex();
    const portal = await aPortal(database);
    await database.destroy();

    const answer = await portal.get('/environments').expect(503);

    expect(messageOf(answer)).toContain('Start PostgreSQL');
  });
});
