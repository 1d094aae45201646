import { TestDatabases } from '@backstage/backend-test-utils';
import type { ReportComparison } from '@hexastyle/plugin-well-architected-common';
import { aPortal } from '../testing/a-portal';
import { aClaim, aReport } from '../testing/a-report';
import { aSum, costing } from '../testing/an-inventory';
import { messageOf } from '../testing/answers';

jest.setTimeout(60_000);

describe('comparing over HTTP', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const open = async (config: object = {}) => aPortal(await databases.init('POSTGRES_18'), { config });
  const staging = aReport({ claims: [aClaim()] });
  const production = aReport({ environment: 'production', claims: [aClaim({ verdict: 'missing' })] });

  it('given two environments, when they are compared, then claims differ with both sides and expected ones have a reason', async () => {
    const expectedDifferences = [
      { claim: 'database-encrypted-at-rest', environments: ['staging', 'production'], reason: 'Not yet.' },
    ];
    const portal = await open({ expectedDifferences });
    await portal.write('staging', JSON.stringify(staging));
    await portal.push(JSON.stringify(production)).expect(201);

    const answer = await portal.get('/compare?base=staging&head=production').expect(200);

    expect(answer.body as ReportComparison).toMatchObject({
      base: { environment: 'staging', origin: 'disk', commit: '9f3c1a2b4d' },
      head: { environment: 'production', origin: 'pushed' },
      claims: [{ change: 'lost', base: { verdict: 'verified' }, head: { verdict: 'missing' }, expected: 'Not yet.' }],
      resources: [],
      same: { claims: 0, resources: 0 },
      unused: [],
      bestPractices: { 'SEC08-BP02': { title: 'Enforce encryption at rest' } },
      sourceUrl: 'https://code.example/{file}#{line}',
    });
  });

  it('given two commits of one environment, when they are compared, then what changed between them comes back', async () => {
    const portal = await open();
    await portal.push(JSON.stringify({ ...staging, commit: 'aaaaaaa1' })).expect(201);
    await portal
      .push(JSON.stringify(aReport({ commit: 'bbbbbbb2', generatedAt: '2026-01-03T00:00:00.000Z' })))
      .expect(201);

    const answer = await portal.get('/compare?base=staging@aaaaaaa&head=staging').expect(200);

    expect(answer.body).toMatchObject({ head: { commit: 'bbbbbbb2' }, claims: [{ change: 'only-base' }] });
  });

  it('given inventories of both commits, when they are compared, then costs are, the largest difference first', async () => {
    const portal = await open();
    await portal.write('staging', JSON.stringify(staging));
    await portal.writeInventory('staging', JSON.stringify(costing({ data: 50, edge: 10, cost: 1 })));
    await portal.push(JSON.stringify(production)).expect(201);
    const dearer = costing({ data: 110, edge: 12, lab: 1 }, { environment: 'production' });
    await portal.pushInventory(JSON.stringify(dearer)).expect(201);

    const answer = await portal.get('/compare?base=staging&head=production').expect(200);

    expect((answer.body as ReportComparison).cost).toEqual({
      state: 'compared',
      base: aSum(61),
      head: aSum(123),
      difference: { low: 62, expected: 62, high: 62 },
      components: [
        { name: 'data', base: aSum(50), head: aSum(110) },
        { name: 'edge', base: aSum(10), head: aSum(12) },
        { name: 'cost', base: aSum(1) },
        { name: 'lab', head: aSum(1) },
      ],
    });
  });

  it('given an inventory of another commit only, when they are compared, then costs are not known and it says why', async () => {
    const portal = await open();
    await portal.write('staging', JSON.stringify(staging));
    await portal.writeInventory('staging', JSON.stringify(costing({ data: 50 }, { commit: 'aaaaaaa1' })));

    const answer = await portal.get('/compare?base=staging&head=staging').expect(200);

    expect((answer.body as ReportComparison).cost).toEqual({
      state: 'unknown',
      reason: 'No inventory of staging at 9f3c1a2b4d is kept.',
      fix: 'npm run evidence',
    });
  });

  it.each([
    ['?base=staging', 400, 'head: write an environment'],
    ['?base=staging&head=a/b', 400, 'head: write an environment'],
    ['?base=staging&base=production&head=staging', 400, 'base: write an environment'],
    ['?base=nowhere&head=staging', 404, 'Known: staging, production'],
    ['?base=staging@fff&head=staging', 404, 'No report of staging at fff is kept. Choose another report'],
    ['?base=staging&head=production', 404, 'No report has been written for production yet.'],
  ])(
    'given %s, when it is compared, then the answer says what is wrong and the way out',
    async (query, status, words) => {
      const portal = await open();
      await portal.write('staging', JSON.stringify(staging));

      const answer = await portal.get(`/compare${query}`).expect(status);

      expect(messageOf(answer)).toContain(words);
    },
  );

  it('given no permission, when it is compared, then the permission is named', async () => {
    const portal = await aPortal(await databases.init('POSTGRES_18'), { permission: 'DENY' });

    const answer = await portal.get('/compare?base=staging&head=production').expect(403);

    expect(messageOf(answer)).toContain('well-architected.report.read');
  });
});
