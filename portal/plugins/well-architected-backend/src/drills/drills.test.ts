import { TestDatabases } from '@backstage/backend-test-utils';
import { drillRecordSchema } from '@hexastyle/plugin-well-architected-common';
import type { Knex } from 'knex';
import { aPortal } from '../testing/a-portal';
import { RUNBOOK } from '../testing/a-runbook';
import { drillOf, drillsOf, messageOf } from '../testing/answers';

jest.setTimeout(60_000);

/** A cursor on a day that no calendar has. */
const IMPOSSIBLE = Buffer.from('2026-02-31T00:00:00.000Z 00000000-0000-4000-8000-000000000000').toString('base64url');

describe('the drills over HTTP', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  let knex: Knex;
  const open = async (options: Parameters<typeof aPortal>[1] = {}) => {
    knex = await databases.init('POSTGRES_18');
    const portal = await aPortal(knex, options);
    await portal.writeRunbook('staging/api-errors.md', RUNBOOK);
    const begin = async () =>
      drillOf(await portal.send('post', '/environments/staging/drills', { runbook: 'api-errors' }).expect(201));
    const tick = async (id: string, position: number, version = 1, who = 'ada') =>
      drillOf(await portal.send('patch', `/drills/${id}/steps/${position}`, { version, done: true }, who).expect(200));
    const verified = async () => {
      const { id } = await begin();
      await tick(id, 5, 1, 'grace');
      return drillOf(await portal.get(`/drills/${id}`).expect(200));
    };
    return { ...portal, begin, tick, verified };
  };

  it('given a runbook, when a drill begins, then its steps are there and who began it', async () => {
    const portal = await open();

    const drill = await portal.begin();

    expect(drill).toMatchObject({ startedBy: 'user:default/ada', title: 'API answers with errors', version: 1 });
    expect(drill.items.map(({ section }) => section)).toEqual([
      'Symptom',
      'Diagnosis',
      'Diagnosis',
      'Action',
      'Verification',
    ]);
    expect(drill.items[0]).toMatchObject({ position: 1, version: 1, note: '' });
  });

  it('given a step, when it is ticked and noted, then time and person are kept, and unticking takes them away', async () => {
    const portal = await open();
    const { id } = await portal.begin();

    await portal.tick(id, 2, 1, 'grace');
    const noted = await portal.send('patch', `/drills/${id}/steps/2`, { version: 2, note: 'Nothing changed.' });
    const unticked = await portal.send('patch', `/drills/${id}/steps/2`, { version: 3, done: false });

    expect(drillOf(noted).items[1]).toMatchObject({
      doneBy: 'user:default/grace',
      changedBy: 'user:default/ada',
      note: 'Nothing changed.',
      version: 3,
    });
    expect(drillOf(unticked).items[1]).not.toHaveProperty('doneAt');
  });

  it('given two people at one step, when the second changes what the first has changed, then it is told who did', async () => {
    const portal = await open();
    const { id } = await portal.begin();
    await portal.tick(id, 2, 1, 'grace');

    const answer = await portal.send('patch', `/drills/${id}/steps/2`, { version: 1, note: 'mine' }).expect(409);

    expect(messageOf(answer)).toContain('changed by user:default/grace meanwhile');
  });

  it('given two people at two steps at once, when both tick, then both ticks are kept', async () => {
    const portal = await open();
    const { id } = await portal.begin();

    await Promise.all([portal.tick(id, 1), portal.tick(id, 2)]);

    expect(drillOf(await portal.get(`/drills/${id}`))).toMatchObject({ stepsDone: 2, version: 3 });
  });

  it('given the verification ticked, when the drill passes, then RTO and RPO are measured', async () => {
    const portal = await open();
    const { id, version, startedAt } = await portal.verified();
    const recoveryPointAt = new Date(Date.parse(startedAt) - 30.5 * 60_000).toISOString();

    const answer = await portal
      .send('post', `/drills/${id}/finish`, { version, result: 'passed', summary: 'Well.', recoveryPointAt })
      .expect(200);

    expect(drillOf(answer)).toMatchObject({
      result: 'passed',
      finishedBy: 'user:default/ada',
      summary: 'Well.',
      rtoMinutes: 1,
      rpoMinutes: 31,
      recoveryPointAt,
    });
  });

  it('given a verification that nobody ticked, when the drill is to pass, then the open steps are told', async () => {
    const portal = await open();
    const { id } = await portal.begin();

    const answer = await portal
      .send('post', `/drills/${id}/finish`, { version: 1, result: 'passed', summary: '' })
      .expect(400);

    expect(messageOf(answer)).toContain('Not ticked: 5 (Verification)');
  });

  it('given a change since somebody looked, when the drill is finished, then it is a conflict', async () => {
    const portal = await open();
    const { id } = await portal.begin();
    await portal.tick(id, 1);

    const answer = await portal
      .send('post', `/drills/${id}/finish`, { version: 1, result: 'failed', summary: '' })
      .expect(409);

    expect(messageOf(answer)).toContain('Look at it again');
  });

  it('given a finished drill, when anything is changed, then it is refused by the API and by the database', async () => {
    const portal = await open();
    const { id } = await portal.begin();
    const end = { version: 1, result: 'abandoned', summary: 'Something real came up.' };
    await portal.send('post', `/drills/${id}/finish`, end).expect(200);

    const tick = await portal.send('patch', `/drills/${id}/steps/1`, { version: 1, done: true }).expect(409);
    await portal.send('post', `/drills/${id}/finish`, { ...end, version: 2 }).expect(409);

    expect(messageOf(tick)).toContain('was finished by user:default/ada');
    await expect(knex('drills').where({ id }).update({ summary: 'other' })).rejects.toThrow('cannot be changed');
    await expect(knex('drills').where({ id }).delete()).rejects.toThrow('cannot be changed');
    await expect(knex('drill_steps').where({ drill_id: id }).update({ note: 'x' })).rejects.toThrow(
      'cannot be changed',
    );
  });

  it.each([
    [{ result: 'passed' }, 'drills_finished_as_a_whole'],
    [{ rpo_minutes: 5 }, 'drills_rpo_when_finished'],
    [{ version: 0 }, 'drills_version'],
  ])('given a row %j, when it is written past the API, then the database refuses it', async (change, constraint) => {
    const portal = await open();
    const { id } = await portal.begin();

    await expect(knex('drills').where({ id }).update(change)).rejects.toThrow(constraint);
  });

  it('given a finished drill, when its record is asked for, then it is a file that the evidence can read', async () => {
    const portal = await open();
    const { id, version } = await portal.verified();
    await portal.send('post', `/drills/${id}/finish`, { version, result: 'passed', summary: 'Well.', rpoMinutes: 7 });

    const { path, text } = (await portal.get(`/drills/${id}/record`).expect(200)).body as Record<string, string>;

    expect(path).toMatch(/^drills\/\d{4}-\d\d-\d\d-staging-api-errors-[0-9a-f]{8}\.json$/);
    expect(drillRecordSchema.parse(JSON.parse(text ?? ''))).toMatchObject({
      runbook: 'docs/runbooks/staging/api-errors.md',
      who: ['user:default/ada', 'user:default/grace'],
      result: 'passed',
      rtoMinutes: 1,
      rpoMinutes: 7,
    });
  });

  it('given an open drill, when its record is asked for, then it is to be finished first', async () => {
    const portal = await open();
    const { id } = await portal.begin();

    expect(messageOf(await portal.get(`/drills/${id}/record`).expect(409))).toContain('Finish it first');
  });

  it('given several drills, when they are listed page by page, then each comes once, newest first', async () => {
    const portal = await open();
    const ids = [(await portal.begin()).id, (await portal.begin()).id, (await portal.begin()).id];

    const first = drillsOf(await portal.get('/environments/staging/drills?limit=2').expect(200));
    const late = await portal.begin();
    const second = drillsOf(await portal.get(`/environments/staging/drills?limit=2&after=${first.next ?? ''}`));

    const listed = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(listed)).toEqual(new Set(ids));
    expect(listed).not.toContain(late.id);
    expect(second.next).toBeUndefined();
    expect(drillsOf(await portal.get('/environments/staging/drills?runbook=rollback')).items).toEqual([]);
    expect(drillsOf(await portal.get('/environments/production/drills')).items).toEqual([]);
  });

  it('given finished and open drills, when one kind is asked for, then a page has no other', async () => {
    const portal = await open();
    const { id } = await portal.begin();
    await portal.send('post', `/drills/${id}/finish`, { version: 1, result: 'failed', summary: '' }).expect(200);
    const later = [(await portal.begin()).id, (await portal.begin()).id];
    const listed = async (query: string) =>
      drillsOf(await portal.get(`/environments/staging/drills?${query}`).expect(200));

    const finished = await listed('finished=true&runbook=api-errors&limit=1');
    const unfinished = await listed('finished=false');

    expect(finished).toEqual({ items: [expect.objectContaining({ id, result: 'failed' }) as object] });
    expect(new Set(unfinished.items.map((drill) => drill.id))).toEqual(new Set(later));
  });

  it('given a drill, when the runbooks are listed, then theirs is the last one', async () => {
    const portal = await open();
    await portal.begin();
    const { id } = await portal.begin();

    const answer = await portal.get('/environments/staging/runbooks').expect(200);

    expect(answer.body).toMatchObject({ items: [{ lastDrill: { id, stepsDone: 0, steps: 5 } }] });
  });

  it.each([
    ['post', '/environments/staging/drills', { runbook: 'nothing' }, 400, 'There is no runbook'],
    ['post', '/environments/staging/drills', { runbook: '../secret' }, 400, 'There is no runbook'],
    ['post', '/environments/staging/drills', {}, 400, 'runbook'],
    ['post', '/environments/staging/drills', '{"runbook":', 400, 'The body cannot be read'],
    ['post', '/environments/nowhere/drills', { runbook: 'a' }, 404, 'Known: staging'],
    ['patch', '/drills/nothing/steps/1', { version: 1, done: true }, 400, 'The id of the drill'],
    ['patch', '/drills/ID/steps/1', { version: 1 }, 400, 'must have done or note'],
    ['patch', '/drills/ID/steps/1', { version: 1, note: 'ä'.repeat(2049) }, 400, '4096 bytes'],
    ['patch', '/drills/ID/steps/1', { version: 1, note: 'x'.repeat(40_000) }, 413, 'at most 32 kB'],
    ['patch', '/drills/ID/steps/1', { version: 1, note: 'a\0b' }, 400, 'U+0000'],
    ['patch', '/drills/ID/steps/99', { version: 1, done: true }, 404, 'no step 99'],
    ['post', '/environments/staging/drills', { runbook: 'a\0' }, 400, 'U+0000'],
    [
      'post',
      '/drills/ID/finish',
      { version: 1, result: 'failed', summary: '', recoveryPointAt: '0000-01-01T00:00:00Z' },
      400,
      'before the year 1',
    ],
    ['post', '/drills/ID/finish', { version: 1, result: 'splendid', summary: '' }, 400, 'result'],
    [
      'post',
      '/drills/ID/finish',
      { version: 1, result: 'failed', summary: '', recoveryPointAt: '2999-01-01T00:00:00Z' },
      400,
      'later than',
    ],
  ] as const)('given %s %s with %j, then it is %d and says why', async (...[method, path, body, status, why]) => {
    const portal = await open();
    const { id } = await portal.begin();

    const answer = await portal.send(method, path.replace('ID', id), body).expect(status);

    expect(messageOf(answer)).toContain(why);
  });

  it.each([
    'limit=0',
    'limit=101',
    'after=x',
    'runbook=a&runbook=b',
    'finished=yes',
    'runbook=%00',
    `after=${IMPOSSIBLE}`,
    'other=1',
  ])('given the query %s, when drills are listed, then it is refused', async (query) => {
    const portal = await open();

    await portal.get(`/environments/staging/drills?${query}`).expect(400);
  });

  it('given no permission, when a drill is to begin, then the permission is named', async () => {
    const portal = await open({ permission: 'DENY' });
    const id = '00000000-0000-4000-8000-000000000000';

    const answer = await portal.send('post', '/environments/staging/drills', { runbook: 'api-errors' }).expect(403);

    expect(messageOf(answer)).toContain('well-architected.drill.run');
    await portal.send('patch', `/drills/${id}/steps/1`, { version: 1, done: true }).expect(403);
    await portal.send('post', `/drills/${id}/finish`, {}).expect(403);
    await portal.get(`/drills/${id}`).expect(403);
    await portal.get('/environments/staging/drills').expect(403);
  });
});
