import { TestDatabases } from '@backstage/backend-test-utils';
import type { HistoryResponse, Report, StoredReportsResponse } from '@hexastyle/plugin-well-architected-common';
import type { Response } from 'supertest';
import { aPortal } from '../testing/a-portal';
import { aClaim, aReport } from '../testing/a-report';
import { messageOf } from '../testing/answers';

jest.setTimeout(60_000);

const DAY_MS = 24 * 60 * 60 * 1000;

describe('the history of an environment', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const open = async (config: object = {}) => aPortal(await databases.init('POSTGRES_18'), { config });
  const text = (changes: Partial<Report> = {}) => JSON.stringify(aReport(changes));
  const listed = (answer: Response) => answer.body as StoredReportsResponse;
  const steps = (answer: Response) => (answer.body as HistoryResponse).items;
  const onDay = (day: number, changes: Partial<Report> = {}) =>
    text({ commit: `c${day}`, generatedAt: `2026-01-0${day}T00:00:00.000Z`, ...changes });

  it('given pushed reports, when they are listed, then the newest comes first with its counts', async () => {
    const portal = await open();
    await portal.push(onDay(2, { claims: [aClaim(), aClaim({ id: 'b', verdict: 'missing' })] })).expect(201);
    await portal.push(onDay(1)).expect(201);

    const { items } = listed(await portal.get('/environments/staging/reports').expect(200));

    expect(items).toMatchObject([
      {
        commit: 'c2',
        generatedAt: '2026-01-02T00:00:00.000Z',
        receivedAt: expect.any(String) as string,
        verdicts: { verified: 1, missing: 1, waived: 0 },
        pillars: { security: { verified: 1, missing: 1, drifted: 0 } },
      },
      { commit: 'c1', verdicts: { verified: 0 }, pillars: {} },
    ]);
  });

  it('given more reports than a page holds, when pages are followed, then each report comes once', async () => {
    const portal = await open();
    for (const day of [1, 2, 3, 4, 5]) await portal.push(onDay(day)).expect(201);

    const first = listed(await portal.get('/environments/staging/reports?limit=2').expect(200));
    const second = listed(await portal.get(`/environments/staging/reports?limit=2&after=${first.next}`).expect(200));
    const third = listed(await portal.get(`/environments/staging/reports?limit=2&after=${second.next}`).expect(200));

    expect([first, second, third].map(({ items }) => items.map(({ commit }) => commit))).toEqual([
      ['c5', 'c4'],
      ['c3', 'c2'],
      ['c1'],
    ]);
    expect(third.next).toBeUndefined();
  });

  it('given verdicts that change, when the changes are asked for, then each report tells what it changed', async () => {
    const portal = await open();
    const b = (verdict: 'verified' | 'waived' | 'missing') => aClaim({ id: 'b', verdict });
    await portal.push(onDay(1, { claims: [aClaim(), b('missing')] })).expect(201);
    await portal.push(onDay(2, { claims: [aClaim({ verdict: 'drifted' }), b('waived')] })).expect(201);
    await portal.push(onDay(3, { claims: [aClaim({ verdict: 'drifted' }), b('verified')] })).expect(201);
    await portal.push(onDay(4, { claims: [] })).expect(201);

    const id = 'database-encrypted-at-rest';
    const found = steps(await portal.get('/environments/staging/changes').expect(200));

    expect(found).toMatchObject([
      { commit: 'c4', gained: [], lost: ['b'], changed: [id], before: { commit: 'c3' } },
      { commit: 'c3', gained: ['b'], lost: [], changed: [], before: { commit: 'c2' } },
      { commit: 'c2', gained: [], lost: [id], changed: ['b'], before: { commit: 'c1' } },
      { commit: 'c1', gained: [], lost: [], changed: [] },
    ]);
    expect(found[3]).not.toHaveProperty('before');
  });

  it('given a page of changes, when it is asked for, then its last report is compared with the one after the page', async () => {
    const portal = await open();
    await portal.push(onDay(1, { claims: [aClaim()] })).expect(201);
    await portal.push(onDay(2)).expect(201);

    const found = steps(await portal.get('/environments/staging/changes?limit=1').expect(200));

    expect(found).toMatchObject([{ commit: 'c2', lost: ['database-encrypted-at-rest'] }]);
  });

  it('given a kept report, when it is asked for by id or commit, then it comes back whole', async () => {
    const portal = await open();
    await portal.push(onDay(1)).expect(201);
    await portal.push(onDay(2)).expect(201);
    const { items } = listed(await portal.get('/environments/staging/reports').expect(200));

    for (const reference of [`staging:${items[1]?.id}`, 'staging@c1']) {
      const answer = await portal.get(`/reports/${reference}`).expect(200);
      expect(answer.body).toMatchObject({ report: { state: 'read', origin: 'pushed', content: { commit: 'c1' } } });
    }
  });

  it.each([
    ['/environments/staging/reports?limit=0', 400, 'limit'],
    ['/environments/staging/reports?limit=1001', 400, 'limit'],
    ['/environments/staging/changes?after=yesterday', 400, 'after'],
    ['/environments/staging/changes?after=2026-02-31T00:00:00.000Z_1', 400, 'after'],
    ['/environments/staging/reports?after=0000-01-01T00:00:00.000Z_1', 400, 'after'],
    ['/environments/nowhere/reports', 404, 'Known: staging, production'],
    ['/environments/nowhere/changes', 404, 'Known: staging, production'],
    ['/reports/nowhere', 404, 'Known: staging, production'],
    ['/reports/staging', 404, 'No report has been written for staging yet.'],
    ['/reports/staging:1', 404, 'No report of staging number 1 is kept.'],
    ['/reports/staging@c_', 404, 'No report of staging at c_ is kept.'],
    ['/reports/a@b@c', 400, 'environment@commit'],
  ])('given %s, when it is asked for, then the answer says what is wrong', async (path, status, words) => {
    const answer = await (await open()).get(path).expect(status);

    expect(messageOf(answer)).toContain(words);
  });

  it('given no permission, when history is asked for, then the permission is named', async () => {
    const portal = await aPortal(await databases.init('POSTGRES_18'), { permission: 'DENY' });

    for (const path of ['/environments/staging/reports', '/environments/staging/changes', '/reports/staging'])
      expect(messageOf(await portal.get(path).expect(403))).toContain('well-architected.report.read');
  });

  it('given old reports, when the backend prunes them, then the newest of each environment and the young ones stay', async () => {
    const database = await databases.init('POSTGRES_18');
    const pushing = await aPortal(database);
    const aged = (days: number, environment = 'staging') =>
      text({ environment, commit: `d${days}`, generatedAt: new Date(Date.now() - days * DAY_MS).toISOString() });
    for (const days of [1, 9, 11, 400]) await pushing.push(aged(days)).expect(201);
    for (const days of [300, 400]) await pushing.push(aged(days, 'production')).expect(201);

    const portal = await aPortal(database, { config: { history: { keepDays: 10, keepAtLeast: 1 } } });

    const commits = async (name: string) =>
      listed(await portal.get(`/environments/${name}/reports`).expect(200)).items.map(({ commit }) => commit);
    expect(await commits('staging')).toEqual(['d1', 'd9']);
    expect(await commits('production')).toEqual(['d300']);
  });

  it('given reports from before there was a history, when the backend starts, then they have counts and steps', async () => {
    const database = await databases.init('POSTGRES_18');
    const directory = `${__dirname}/../../migrations`;
    await database.migrate.up({ directory });
    await database('reports').insert({
      environment: 'staging',
      commit: 'c1',
      generated_at: '2026-01-01T00:00:00.000Z',
      received_at: '2026-01-01T00:00:00.000Z',
      content: text({ claims: [aClaim({ id: 'a\u0000b' })] }),
    });
    const portal = await aPortal(database);
    await portal.push(onDay(2)).expect(201);

    const { items } = listed(await portal.get('/environments/staging/reports').expect(200));
    expect(items[1]).toMatchObject({ commit: 'c1', verdicts: { verified: 1 }, pillars: { security: { verified: 1 } } });
    expect(steps(await portal.get('/environments/staging/changes').expect(200))[0]?.lost).toEqual(['a\u0000b']);
  });
});
