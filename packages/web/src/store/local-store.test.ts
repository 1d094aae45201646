import 'fake-indexeddb/auto';
import { habitSample } from '../testing/habit-sample';
import { accountSample, fieldsSample } from '../testing/records';
import { Actions } from './actions';
import { LocalStore } from './local-store';

let accounts = 0;

const openFor = (accountId: string) => LocalStore.open(accountId, () => undefined);

async function someone() {
  accounts += 1;
  const accountId = `account-${accounts}`;
  const store = await openFor(accountId);
  await store.update((tables) => ({ ...tables, account: { ...accountSample, id: accountId } }));
  return { store, actions: new Actions(store), accountId };
}

describe('local store', () => {
  it('shows a change at once, and still has it after the next start', async () => {
    const { store, actions, accountId } = await someone();
    const id = actions.createHabit(fieldsSample('Read'));
    actions.markDay(id, '2026-02-28', { state: 'done', note: '' });
    expect(store.snapshot().records.habits.get(id)?.name).toBe('Read');
    expect(store.snapshot().records.entries.get(id)?.get('2026-02-28')?.state).toBe('done');
    await store.close();

    const again = await openFor(accountId);
    expect(again.snapshot().tables.queue.map(({ kind }) => kind)).toEqual(['create-habit', 'put-entry']);
    expect(again.snapshot().records.habits.get(id)?.name).toBe('Read');
    expect(again.snapshot().records.account?.email).toBe(accountSample.email);
    expect(again.snapshot().isKept).toBe(true);
    await again.close();
  });

  it('keeps one operation a day, the last', async () => {
    const { store, actions } = await someone();
    const id = actions.createHabit(fieldsSample('Read'));
    actions.markDay(id, '2026-02-28', { state: 'done', note: '' });
    actions.markDay(id, '2026-02-28', undefined);
    actions.markDay(id, '2026-02-27', { state: 'skipped', note: '' });
    expect(store.snapshot().tables.queue.map(({ kind }) => kind)).toEqual([
      'create-habit',
      'delete-entry',
      'put-entry',
    ]);
    await store.close();
  });

  it('archives a habit since a day, and finds that day again when taking it up is taken back', async () => {
    const { store, actions } = await someone();
    const id = actions.createHabit(fieldsSample('Read'));
    const habit = () => store.snapshot().records.habits.get(id);
    actions.changeHabit(id, { archived: true, archivedOn: '2026-02-14' });
    expect(habit()).toMatchObject({ archived: true, archivedOn: '2026-02-14' });
    actions.changeHabit(id, { archived: false });
    expect(habit()).not.toHaveProperty('archivedOn');
    actions.undo();
    expect(habit()).toMatchObject({ archived: true, archivedOn: '2026-02-14' });
    actions.undo();
    expect(habit()).toMatchObject({ archived: false });
    expect(habit()).not.toHaveProperty('archivedOn');
    await store.close();
  });

  it('takes a tag off all habits, and gives it back to each of them at once', async () => {
    const { store, actions } = await someone();
    const ids = [['mind', 'work'], ['work'], ['mind']].map((tags) =>
      actions.createHabit(fieldsSample('Read', { tags })),
    );
    const tags = () => ids.map((id) => store.snapshot().records.habits.get(id)?.tags);
    actions.deleteTag('work');
    expect(tags()).toEqual([['mind'], [], ['mind']]);
    expect(actions.undo()).toBe(true);
    expect(tags()).toEqual([['mind', 'work'], ['work'], ['mind']]);
    await store.close();
  });

  it('takes back what was done, the last first', async () => {
    const { store, actions } = await someone();
    const id = actions.createHabit(fieldsSample('Read'));
    actions.changeHabit(id, { name: 'Read on' });
    actions.markDay(id, '2026-02-28', { state: 'done', note: '' });
    actions.undo();
    expect(store.snapshot().records.entries.get(id)?.get('2026-02-28')).toBeUndefined();
    actions.undo();
    expect(store.snapshot().records.habits.get(id)?.name).toBe('Read');
    actions.undo();
    expect(store.snapshot().records.habits.size).toBe(0);
    expect(actions.undo()).toBe(false);
    await store.close();
  });

  it('given as many rows as a server sends at once, shows them at once and keeps them, and what is done meanwhile', async () => {
    const { store, actions, accountId } = await someone();
    const names = Array.from({ length: 100 }, (_, number) => `Habit ${number}`);
    const kept = store.update((tables) => ({
      ...tables,
      habits: new Map(names.map((name) => [name.toLowerCase(), habitSample(name)])),
    }));
    expect(store.snapshot().records.habits.size).toBe(100);
    actions.markDay('habit 7', '2026-02-28', { state: 'done', note: '' });
    await kept;
    await store.close();
    const again = await openFor(accountId);
    expect(again.snapshot().tables.habits.size).toBe(100);
    expect(again.snapshot().records.entries.get('habit 7')?.get('2026-02-28')?.state).toBe('done');
    await again.close();
  });

  it('tells other tabs, and not other accounts', async () => {
    const one = await someone();
    const other = await openFor(one.accountId);
    const stranger = await someone();
    const told = new Promise<void>((resolve) => {
      other.subscribe(() => {
        resolve();
      });
    });
    const id = one.actions.createHabit(fieldsSample('Read'));
    await told;
    expect(other.snapshot().records.habits.get(id)?.name).toBe('Read');
    expect(stranger.store.snapshot().records.habits.size).toBe(0);
    await Promise.all([one.store.close(), other.close(), stranger.store.close()]);
  });

  it('forgets everything when the person leaves', async () => {
    const { store, actions, accountId } = await someone();
    actions.createHabit(fieldsSample('Read'));
    await store.remove();
    const again = await openFor(accountId);
    expect(again.snapshot().records).toMatchObject({ account: undefined, habits: new Map() });
    await again.close();
  });

  it('given a browser that keeps nothing, works and says so', async () => {
    const open = jest.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const { store, actions } = await someone();
    open.mockRestore();
    const id = actions.createHabit(fieldsSample('Read'));
    expect(store.snapshot().records.habits.has(id)).toBe(true);
    expect(store.snapshot().isKept).toBe(false);
    await store.close();
  });
});
