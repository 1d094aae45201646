import { randomUUID } from 'node:crypto';
import { describeApi } from '../testing/describe-api';
import type { Pause } from './schemas';

describeApi('pauses', (api) => {
  const givenSomebody = async () => {
    const visitor = api().visitor();
    await visitor.signUp('UTC');
    const pause = (body: object) => visitor.ask<Pause>('POST', '/pauses', { body });
    const list = async () => (await visitor.ask<{ items: Pause[] }>('GET', '/pauses')).items;
    return { visitor, pause, list };
  };

  it('are of one habit or all, with or without an end, latest first', async () => {
    const { visitor, pause, list } = await givenSomebody();
    const { id } = await visitor.createHabit();
    const one = await pause({ habitId: id, from: '2026-01-01', to: '2026-01-01', note: 'ill' });
    const all = await pause({ from: '2030-01-01' });
    expect(one).toMatchObject({ habitId: id, from: '2026-01-01', to: '2026-01-01', note: 'ill' });
    expect(all).toEqual({ id: all.id, from: '2030-01-01', note: '', version: all.version });
    expect(await list()).toEqual([all, one]);
  });

  it('are ended, opened again, moved and taken back', async () => {
    const { visitor, pause, list } = await givenSomebody();
    const open = await pause({ from: '2026-01-01' });
    const ended = await visitor.change<Pause>(`/pauses/${open.id}`, open, { to: '2026-01-31' });
    expect(ended).toEqual({ ...open, to: '2026-01-31', version: ended.version });
    const again = await visitor.change<Pause>(`/pauses/${open.id}`, ended, { to: null, from: '2026-02-01', note: 'x' });
    expect(again).toEqual({ ...open, from: '2026-02-01', note: 'x', version: again.version });
    const headers = { 'if-match': `"${again.version}"` };
    expect((await visitor.send('DELETE', `/pauses/${open.id}`, { headers })).status).toBe(204);
    expect(await visitor.fail('DELETE', `/pauses/${open.id}`, { headers })).toMatchObject({ status: 404 });
    expect(await list()).toEqual([]);
  });

  it('begin before they end, at the beginning and after a change', async () => {
    const { visitor, pause } = await givenSomebody();
    const body = { from: '2026-01-02', to: '2026-01-01' };
    expect(await visitor.fail('POST', '/pauses', { body })).toMatchObject({ status: 422 });
    const { id, version } = await pause({ from: '2026-01-02', to: '2026-01-03' });
    const headers = { 'if-match': `"${version}"` };
    expect(await visitor.fail('PATCH', `/pauses/${id}`, { body: { to: '2026-01-01' }, headers })).toMatchObject({
      status: 422,
      errors: [{ pointer: '#/to' }],
    });
    expect(await visitor.fail('PATCH', `/pauses/${id}`, { body: {}, headers })).toMatchObject({ status: 422 });
  });

  it('are made once for an id that the device chose, which nobody else has', async () => {
    const { pause, list } = await givenSomebody();
    const body = { id: randomUUID(), from: '2026-01-01' };
    const answers = await Promise.all([pause(body), pause(body), pause({ ...body, from: '2026-01-02' })]);
    expect(await list()).toEqual([answers[0]]);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    const { visitor: other } = await givenSomebody();
    expect(await other.fail('POST', '/pauses', { body })).toMatchObject({ status: 422, errors: [{ pointer: '#/id' }] });
  });

  it('are at most a hundred', async () => {
    const { visitor, pause, list } = await givenSomebody();
    for (let made = 0; made < 99; made += 33) {
      await Promise.all(Array.from({ length: 33 }, () => pause({ from: '2026-01-01' })));
    }
    const body = { id: randomUUID(), from: '2026-01-01' };
    await pause(body);
    expect(await visitor.fail('POST', '/pauses', { body: { from: '2026-01-01' } })).toMatchObject({ status: 409 });
    expect(await pause(body)).toMatchObject({ id: body.id });
    expect(await list()).toHaveLength(100);
  });
});
