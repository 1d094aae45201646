import { fakeApi } from '../testing/fake-api';
import { habitSample } from '../testing/habit-sample';
import { problem } from '../testing/samples';
import { NO_TABLES } from '../records/tables';
import { httpRemote } from './http-remote';

const habit = habitSample('Read', { tags: ['mind'], version: '2' });
const rename = {
  kind: 'rename-tag',
  name: 'work/home',
  newName: 'mind',
  id: 'o1',
  at: '2026-03-01T10:00:00.000Z',
} as const;

describe('what the API is told of a tag', () => {
  it('is its new name, and all habits are read then', async () => {
    const api = fakeApi();
    api.on('PATCH /tags/work%2Fhome', { status: 200, body: { name: 'mind', habits: 1 } });
    api.on('GET /habits', { status: 200, body: { items: [habit] } });
    expect(await httpRemote.send(rename, NO_TABLES)).toEqual({ kind: 'done', changes: [{ kind: 'habit', habit }] });
    expect(api.calls[0]?.body).toEqual({ name: 'mind' });
  });

  it('given an answer that was lost, is done when it is told again', async () => {
    const api = fakeApi();
    api.on('PATCH /tags/work%2Fhome', problem(404, 'not-found', 'There is no such tag in this account.'));
    api.on('DELETE /tags/work', problem(404, 'not-found', 'There is no such tag in this account.'));
    api.on('GET /habits', { status: 200, body: { items: [habit] } });
    const done = { kind: 'done', changes: [{ kind: 'habit', habit }] };
    expect(await httpRemote.send(rename, NO_TABLES)).toEqual(done);
    const { id, at } = rename;
    expect(await httpRemote.send({ kind: 'delete-tag', name: 'work', id, at }, NO_TABLES)).toEqual(done);
  });
});
