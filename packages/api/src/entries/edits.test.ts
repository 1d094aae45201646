import type { Changes } from '../changes/schemas';
import { describeApi } from '../testing/describe-api';
import type { Entry } from './schemas';

describeApi('entries of two devices', (api) => {
  const noon = '2026-03-01T12:00:00.000Z';
  const givenADay = async () => {
    api().now = new Date(noon);
    const visitor = api().visitor();
    await visitor.signUp('UTC');
    const { id } = await visitor.createHabit();
    const path = `/habits/${id}/entries/2026-02-28`;
    return { visitor, path, put: (body: object) => visitor.ask<Entry>('PUT', path, { body }) };
  };

  it('leave the later edit, whichever comes first, and say what stands', async () => {
    const { put } = await givenADay();
    const later = await put({ state: 'skipped', note: 'ill', editedAt: '2026-03-01T10:00:00Z' });
    expect(await put({ state: 'done', editedAt: '2026-03-01T09:59:59Z' })).toEqual(later);
    expect(await put({ state: 'done', editedAt: '2026-03-01T10:00:01Z' })).toMatchObject({ state: 'done', note: '' });
  });

  it('leave the one that came last of two edits of the same moment', async () => {
    const { put } = await givenADay();
    await put({ state: 'done', editedAt: '2026-03-01T10:00:00Z' });
    expect(await put({ state: 'not-done', editedAt: '2026-03-01T10:00:00Z' })).toMatchObject({ state: 'not-done' });
  });

  it('change nothing by the same edit once more', async () => {
    const { put } = await givenADay();
    const body = { state: 'done', note: 'in the rain', editedAt: '2026-03-01T10:00:00Z' };
    expect(await put(body)).toEqual(await put(body));
  });

  it('leave a day empty that was emptied later than it was written, and say so', async () => {
    const { visitor, path, put } = await givenADay();
    await put({ state: 'done', editedAt: '2026-03-01T09:00:00Z' });
    const emptied = { status: 204, text: '' };
    expect(await visitor.send('DELETE', `${path}?editedAt=2026-03-01T10:00:00Z`)).toMatchObject(emptied);
    const body = { state: 'done', editedAt: '2026-03-01T09:59:59Z' };
    expect(await visitor.send('PUT', path, { body })).toMatchObject(emptied);
    expect(await visitor.fail('GET', path)).toMatchObject({ status: 404 });
    expect(await put({ state: 'skipped', editedAt: '2026-03-01T10:00:00Z' })).toMatchObject({ state: 'skipped' });
  });

  it('keep when a day was emptied that was empty, the later time of two', async () => {
    const { visitor, path, put } = await givenADay();
    const { version } = await put({ state: 'done', editedAt: '2026-03-01T08:00:00Z' });
    for (const time of ['10:00', '09:00']) {
      expect((await visitor.send('DELETE', `${path}?editedAt=2026-03-01T${time}:00Z`)).status).toBe(204);
    }
    const body = { state: 'done', editedAt: '2026-03-01T09:30:00Z' };
    expect((await visitor.send('PUT', path, { body })).status).toBe(204);
    const { items } = await visitor.ask<Changes>('GET', `/changes?since=${version}`);
    expect(items).toMatchObject([{ kind: 'entry-deleted', deletedAt: '2026-03-01T10:00:00.000Z' }]);
  });

  it('tell nobody of a day that was emptied before it ever was, and keep it empty', async () => {
    const { visitor, path } = await givenADay();
    const { next } = await visitor.ask<Changes>('GET', '/changes');
    await visitor.send('DELETE', `${path}?editedAt=2026-03-01T10:00:00Z`);
    expect(await visitor.ask('GET', '/changes')).toMatchObject({ items: [{ kind: 'habit' }], next });
    const body = { state: 'done', editedAt: '2026-03-01T09:00:00Z' };
    expect((await visitor.send('PUT', path, { body })).status).toBe(204);
  });

  it('do not lose a later edit to emptying, unless that names what stands', async () => {
    const { visitor, path, put } = await givenADay();
    const later = await put({ state: 'done', editedAt: '2026-03-01T10:00:00Z' });
    const empty = `${path}?editedAt=2026-03-01T09:00:00Z`;
    const { status, text, headers } = await visitor.send('DELETE', empty);
    expect([status, JSON.parse(text), headers.etag]).toEqual([200, later, `"${later.version}"`]);
    expect(await visitor.fail('DELETE', empty, { headers: { 'if-match': '"0"' } })).toMatchObject({ status: 412 });
    const named = { headers: { 'if-match': `"${later.version}"` } };
    expect((await visitor.send('DELETE', empty, named)).status).toBe(204);
    const body = { state: 'done', editedAt: '2026-03-01T09:59:59Z' };
    expect((await visitor.send('PUT', path, { body })).status).toBe(204);
  });

  it('settle a day that is written and emptied at the same moment by what was said later', async () => {
    const { visitor, path, put } = await givenADay();
    for (let turn = 0; turn < 5; turn += 1) {
      const minute = String(turn).padStart(2, '0');
      await put({ state: 'done', editedAt: `2026-03-01T10:${minute}:00Z` });
      const body = { state: 'skipped', editedAt: `2026-03-01T10:${minute}:10Z` };
      await Promise.all([
        visitor.send('DELETE', `${path}?editedAt=2026-03-01T10:${minute}:20Z`),
        visitor.send('PUT', path, { body }),
      ]);
      expect(await visitor.fail('GET', path)).toMatchObject({ status: 404 });
    }
  });

  it('refuse a time of emptying that is none', async () => {
    const { visitor, path } = await givenADay();
    expect(await visitor.fail('DELETE', `${path}?editedAt=noon`)).toMatchObject({
      status: 422,
      errors: [{ parameter: 'editedAt' }],
    });
  });

  it('do not win by a clock that is ahead', async () => {
    const { put } = await givenADay();
    expect(await put({ state: 'done', editedAt: '2030-01-01T00:00:00Z' })).toMatchObject({ editedAt: noon });
    api().now = new Date('2026-03-01T12:00:01Z');
    expect(await put({ state: 'skipped' })).toMatchObject({ state: 'skipped' });
  });

  it('keep version and content in step', async () => {
    const { visitor, path, put } = await givenADay();
    const entry = await put({ state: 'done' });
    expect(await visitor.ask('GET', path)).toEqual(entry);
  });
});
