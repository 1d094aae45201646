import { TestDatabases } from '@backstage/backend-test-utils';
import { aPortal } from './testing/a-portal';
import { aClaim, aReport } from './testing/a-report';
import { detailOf, itemsOf, messageOf, reportOf } from './testing/answers';

jest.setTimeout(60_000);

describe('the environments over HTTP', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const open = async (options: Parameters<typeof aPortal>[1] = {}) =>
    aPortal(await databases.init('POSTGRES_18'), options);

  it('given no report, when the environments are listed, then each says what is missing and what to run', async () => {
    const portal = await open();

    const answer = await portal.get('/environments').expect(200);

    expect(itemsOf(answer)).toMatchObject([
      {
        environment: { name: 'staging', account: '111111111111' },
        report: { state: 'missing', reason: 'No report has been written for staging yet.', fix: 'npm run evidence' },
      },
      { environment: { name: 'production' }, report: { state: 'missing' } },
    ]);
  });

  it('given a report on disk, when its environment is asked for, then the whole report and the place of the code come back', async () => {
    const portal = await open();
    await portal.write('staging', JSON.stringify(aReport()));

    const answer = await portal.get('/environments/staging').expect(200);

    expect(answer.body).toMatchObject({
      environment: { name: 'staging' },
      report: { state: 'read', origin: 'disk', content: aReport() },
      sourceUrl: 'https://code.example/{file}#{line}',
    });
  });

  it('given a claim tied to best practices, when its environment is asked for, then those AWS knows have title and page', async () => {
    const portal = await open();
    const claims = [aClaim({ bestPractices: ['SEC08-BP02', 'SEC99-BP99'] })];
    await portal.write('staging', JSON.stringify(aReport({ claims })));

    const answer = await portal.get('/environments/staging').expect(200);

    expect(detailOf(answer).bestPractices).toEqual({
      'SEC08-BP02': {
        title: 'Enforce encryption at rest',
        url: expect.stringMatching(/^https:\/\/docs\.aws\.amazon\.com\//) as string,
      },
    });
  });

  it('given coverage, when its environment is asked for, then it comes back and its best practices have title and page', async () => {
    const portal = await open();
    const practice = {
      id: 'OPS01-BP01',
      title: 'Evaluate external customer needs',
      question: 'OPS01',
      pillar: 'operational-excellence' as const,
      classification: 'attested' as const,
      claims: [],
      verdict: 'not-checked' as const,
      reason: 'It needs the word of a person.',
    };
    const coverage = { questions: [], bestPractices: { covered: 0, total: 307 }, practices: [practice] };
    await portal.push(JSON.stringify(aReport({ coverage }))).expect(201);

    const answer = await portal.get('/environments/staging').expect(200);

    expect(reportOf(answer).content.coverage).toEqual(coverage);
    expect(detailOf(answer).bestPractices).toMatchObject({
      'OPS01-BP01': { url: expect.stringContaining('ops_priorities_ext_cust_needs') as string },
    });
  });

  it('given a report that is written again, when its environment is asked for, then the new one comes back', async () => {
    const portal = await open();
    await portal.write('staging', JSON.stringify(aReport()));
    await portal.get('/environments/staging').expect(200);
    await portal.write('staging', JSON.stringify(aReport({ faults: ['a fault that changes the size'] })));

    const answer = await portal.get('/environments/staging').expect(200);

    expect(reportOf(answer).content.faults).toEqual(['a fault that changes the size']);
  });

  it.each([
    ['truncated', JSON.stringify(aReport()).slice(0, 80), 'is not JSON; it may have been cut off'],
    ['of another version', JSON.stringify({ ...aReport(), version: 2 }), 'staging.json has version 2'],
    ['empty', '', 'staging.json is empty'],
    ['of another environment', JSON.stringify(aReport({ environment: 'production' })), '"production"'],
    ['of 50 MB', ' '.repeat(50 * 1024 * 1024), '50 MB'],
  ])(
    'given a report that is %s, when it is asked for, then it is broken and not an error',
    async (_case, text, reason) => {
      const portal = await open();
      await portal.write('staging', text);

      const answer = await portal.get('/environments/staging').expect(200);

      expect(detailOf(answer).report).toMatchObject({ state: 'broken', fix: 'npm run evidence' });
      expect(JSON.stringify(answer.body)).toContain(JSON.stringify(reason).slice(1, -1));
    },
  );

  it('given a report mended after it was broken, when it is asked for, then it is read', async () => {
    const portal = await open();
    await portal.write('staging', '{');
    await portal.get('/environments/staging').expect(200);
    await portal.write('staging', JSON.stringify(aReport()));

    const answer = await portal.get('/environments/staging').expect(200);

    expect(detailOf(answer).report.state).toBe('read');
  });

  it.each(['nowhere', '..%2F..%2Fpackage', 'constructor'])(
    'given the unknown name %s, when it is asked for, then it is not found and the known names are told',
    async (name) => {
      const portal = await open();

      const answer = await portal.get(`/environments/${name}`).expect(404);

      expect(messageOf(answer)).toContain('Known: staging, production');
    },
  );

  it('given no permission, when environments are asked for, then the permission is named', async () => {
    const portal = await open({ permission: 'DENY' });

    const answer = await portal.get('/environments').expect(403);

    expect(messageOf(answer)).toContain('well-architected.report.read');
    await portal.get('/environments/staging').expect(403);
  });

  it('given no environments, when they are listed, then the list is empty', async () => {
    const portal = await open({ environments: [] });

    await portal.get('/environments').expect(200, { items: [] });
  });

  it('given a name that could leave the reports directory, when the backend starts, then it stops and names it', async () => {
    const environments = [{ name: '../x', tier: 't', account: 'a', region: 'r', drRegion: 'd', owner: 'o' }];

    await expect(open({ environments })).rejects.toThrow('"../x"');
  });
});
