import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { Problem } from '../problem/problem';
import { Actions } from '../store/actions';
import { LocalStore } from '../store/local-store';
import { FakeServer } from '../testing/fake-server';
import { fieldsSample } from '../testing/records';
import type { Remote } from './remote';
import { Sync } from './sync';

type Deed =
  | { readonly kind: 'create'; readonly device: number }
  | { readonly kind: 'rename' | 'ask' | 'delete'; readonly device: number; readonly habit: number }
  | { readonly kind: 'rename-tag' | 'delete-tag'; readonly device: number }
  | { readonly kind: 'tick' | 'skip' | 'clear'; readonly device: number; readonly habit: number; readonly day: number }
  | { readonly kind: 'sync' | 'sync-losing-answers'; readonly device: number };

const device = fc.integer({ min: 0, max: 1 });
const habit = fc.integer({ min: 0, max: 3 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constantFrom('create' as const, 'rename-tag' as const, 'delete-tag' as const), device }),
  fc.record({ kind: fc.constantFrom('rename' as const, 'ask' as const, 'delete' as const), device, habit }),
  fc.record({
    kind: fc.constantFrom('tick' as const, 'skip' as const, 'clear' as const),
    device,
    habit,
    day: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ kind: fc.constantFrom('sync' as const, 'sync-losing-answers' as const), device }),
);

let accounts = 0;

class Device {
  readonly sync: Sync;
  readonly actions: Actions;
  isLosingAnswers = false;

  constructor(
    readonly store: LocalStore,
    server: FakeServer,
    clock: () => number,
  ) {
    this.actions = new Actions(store, clock);
    const remote: Remote = {
      account: server.account,
      changes: server.changes,
      send: async (operation, records) => {
        const answer = await server.send(operation, records);
        if (this.isLosingAnswers) throw new Problem('unreachable', 'The answer was lost.');
        return answer;
      },
    };
    this.sync = new Sync({ store, remote, onSignedOut: () => undefined, now: clock });
  }
}

async function house() {
  accounts += 1;
  let time = Date.parse('2026-03-01T10:00:00Z');
  const clock = () => (time += 1000);
  const server = new FakeServer();
  const open = async (name: string) =>
    new Device(await LocalStore.open(`${name}-${accounts}`, () => undefined), server, clock);
  return { server, devices: [await open('phone'), await open('desk')] as const };
}

/** @returns the day that was marked, if one was, and as what */
function act(one: Device, what: Deed): readonly [string, string | undefined] | undefined {
  if (what.kind === 'create') one.actions.createHabit(fieldsSample('New', { tags: ['work', 'mind'] }));
  if (what.kind === 'rename-tag') one.actions.renameTag('work', 'Mind');
  if (what.kind === 'delete-tag') one.actions.deleteTag('mind');
  if (!('habit' in what)) return undefined;
  const id = [...one.store.snapshot().records.habits.keys()][what.habit];
  if (id === undefined) return undefined;
  const date = 'day' in what ? `2026-03-0${what.day}` : '';
  const does: Record<typeof what.kind, () => void> = {
    rename: () => {
      one.actions.changeHabit(id, { name: `Name ${Math.random()}` });
    },
    ask: () => {
      one.actions.changeHabit(id, { question: `Question ${Math.random()}` });
    },
    delete: () => {
      one.actions.deleteHabit(id);
    },
    tick: () => {
      one.actions.markDay(id, date, { state: 'done', note: '' });
    },
    skip: () => {
      one.actions.markDay(id, date, { state: 'skipped', note: '' });
    },
    clear: () => {
      one.actions.markDay(id, date, undefined);
    },
  };
  does[what.kind]();
  const marks = { tick: 'done', skip: 'skipped', clear: undefined };
  return 'day' in what ? [`${id} ${date}`, marks[what.kind]] : undefined;
}

async function settle(devices: readonly Device[]): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    for (const one of devices) {
      one.isLosingAnswers = false;
      await one.sync.run();
    }
  }
}

const plain = (store: LocalStore) => {
  const { habits, entries } = store.snapshot().records;
  const days = [...entries.values()].flatMap((perHabit) => [...perHabit.values()]);
  return {
    habits: [...habits.values()].sort((a, b) => a.id.localeCompare(b.id)),
    days: days.sort((a, b) => `${a.habitId}${a.date}`.localeCompare(`${b.habitId}${b.date}`)),
  };
};

/** @returns what was said last of each day */
async function play(devices: readonly [Device, Device], deeds: readonly Deed[]): Promise<Said> {
  const said = new Map<string, string | undefined>();
  for (const what of deeds) {
    const one = devices[what.device] ?? devices[0];
    if (what.kind === 'sync' || what.kind === 'sync-losing-answers') {
      one.isLosingAnswers = what.kind === 'sync-losing-answers';
      await one.sync.run();
    } else {
      const marked = act(one, what);
      if (marked !== undefined) said.set(...marked);
    }
  }
  return said;
}

type Said = ReadonlyMap<string, string | undefined>;

/** Of habits that are there, whenever which device told the server. */
function expectSaid(said: Said, { draft }: FakeServer): void {
  const known = [...said].filter(([day]) => draft.habits.has(day.split(' ')[0] ?? ''));
  const stands = known.map(([day]) => {
    const [habitId = '', date = ''] = day.split(' ');
    return [day, draft.entries.get(habitId)?.get(date)?.state];
  });
  expect(stands).toEqual(known);
}

describe('two devices of one person', () => {
  it('end equal to each other and to the server, whatever was done in whatever order, also when answers are lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
        const { server, devices } = await house();
        const said = await play(devices, deeds);
        await settle(devices);
        for (const one of devices) one.sync.stop();
        const [phone, desk] = devices.map(({ store }) => plain(store));
        expect(phone).toEqual(desk);
        const onServer = [...server.draft.habits.values()].sort((a, b) => a.id.localeCompare(b.id));
        expect(phone?.habits).toEqual(onServer);
        expectSaid(said, server);
        for (const { store } of devices) {
          expect(store.snapshot().tables.queue).toEqual([]);
          await store.close();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep the later of two edits of a day and both of two fields, and tell of it', async () => {
    const { devices } = await house();
    const [phone, desk] = devices;
    const id = phone.actions.createHabit(fieldsSample('Read'));
    await phone.sync.run();
    await desk.sync.run();
    phone.actions.markDay(id, '2026-03-01', { state: 'skipped', note: '' });
    phone.actions.changeHabit(id, { name: 'Read ten pages' });
    desk.actions.markDay(id, '2026-03-01', { state: 'done', note: '' });
    desk.actions.changeHabit(id, { question: 'Did you read?' });
    await desk.sync.run();
    await settle(devices);
    for (const { store, sync } of devices) {
      expect(store.snapshot().records.entries.get(id)?.get('2026-03-01')?.state).toBe('done');
      expect(store.snapshot().records.habits.get(id)).toMatchObject({
        name: 'Read ten pages',
        question: 'Did you read?',
      });
      sync.stop();
    }
    expect(phone.store.snapshot().tables.settlements).toMatchObject([
      { kind: 'entry', name: 'Read ten pages', date: '2026-03-01', kept: 'theirs' },
    ]);
    expect(desk.store.snapshot().tables.settlements).toEqual([]);
    await Promise.all(devices.map(({ store }) => store.close()));
  });

  it('keep of two names the one that the server had first, and tell the other device what its own was', async () => {
    const { devices } = await house();
    const [phone, desk] = devices;
    const id = phone.actions.createHabit(fieldsSample('Read'));
    await settle(devices);
    desk.actions.changeHabit(id, { name: 'Read a book', color: 'blue' });
    phone.actions.changeHabit(id, { name: 'Read on', color: 'red' });
    await phone.sync.run();
    await settle(devices);
    for (const { store, sync } of devices) {
      expect(store.snapshot().records.habits.get(id)).toMatchObject({ name: 'Read on', color: 'red' });
      sync.stop();
    }
    expect(desk.store.snapshot().tables.settlements).toMatchObject([
      { kind: 'habit-field', field: 'name', kept: 'theirs', instead: 'Read a book' },
      { kind: 'habit-field', field: 'color', kept: 'theirs' },
    ]);
    expect(desk.store.snapshot().tables.settlements[1]).not.toHaveProperty('instead');
    await Promise.all(devices.map(({ store }) => store.close()));
  });

  it('leave a day empty that was emptied last, also when an older tick comes after, and tell that device', async () => {
    const { devices } = await house();
    const [phone, desk] = devices;
    const id = phone.actions.createHabit(fieldsSample('Read'));
    await phone.sync.run();
    await desk.sync.run();
    desk.actions.markDay(id, '2026-03-01', { state: 'done', note: '' });
    await desk.sync.run();
    phone.actions.markDay(id, '2026-03-01', { state: 'skipped', note: '' });
    desk.actions.markDay(id, '2026-03-01', undefined);
    await desk.sync.run();
    await settle(devices);
    for (const { store, sync } of devices) {
      expect(store.snapshot().records.entries.get(id)?.get('2026-03-01')).toBeUndefined();
      sync.stop();
    }
    expect(phone.store.snapshot().tables.settlements).toMatchObject([
      { kind: 'emptied', name: 'Read', date: '2026-03-01' },
    ]);
    expect(desk.store.snapshot().tables.settlements).toEqual([]);
    await Promise.all(devices.map(({ store }) => store.close()));
  });

  it('leave a day that was written last, also when an older emptying comes after, and tell that device', async () => {
    const { devices } = await house();
    const [phone, desk] = devices;
    const id = phone.actions.createHabit(fieldsSample('Read'));
    await settle(devices);
    phone.actions.markDay(id, '2026-03-01', undefined);
    desk.actions.markDay(id, '2026-03-01', { state: 'done', note: '' });
    await desk.sync.run();
    await settle(devices);
    for (const { store, sync } of devices) {
      expect(store.snapshot().records.entries.get(id)?.get('2026-03-01')?.state).toBe('done');
      sync.stop();
    }
    expect(phone.store.snapshot().tables.settlements).toMatchObject([{ kind: 'entry', kept: 'theirs' }]);
    await Promise.all(devices.map(({ store }) => store.close()));
  });

  it('have a tag under its new name also in a habit that got it elsewhere, and both tags again when that is taken back', async () => {
    const { devices } = await house();
    const [phone, desk] = devices;
    const read = phone.actions.createHabit(fieldsSample('Read', { tags: ['work', 'mind'] }));
    await settle(devices);
    const run = desk.actions.createHabit(fieldsSample('Run', { tags: ['work'] }));
    phone.actions.renameTag('work', 'Mind');
    const tags = (id: string) => devices.map(({ store }) => store.snapshot().records.habits.get(id)?.tags);
    expect(tags(read)[0]).toEqual(['Mind']);
    await desk.sync.run();
    await settle(devices);
    expect([...tags(read), ...tags(run)]).toEqual([['Mind'], ['Mind'], ['Mind'], ['Mind']]);
    phone.actions.undo();
    await settle(devices);
    expect(tags(read)).toEqual([
      ['work', 'mind'],
      ['work', 'mind'],
    ]);
    for (const { store, sync } of devices) {
      expect(store.snapshot().tables.settlements).toEqual([]);
      sync.stop();
      await store.close();
    }
  });

  it('let a deleted habit stay deleted, and tell who edited it', async () => {
    const { devices } = await house();
    const [phone, desk] = devices;
    const id = phone.actions.createHabit(fieldsSample('Read'));
    await settle(devices);
    desk.actions.deleteHabit(id);
    phone.actions.changeHabit(id, { name: 'Read on' });
    await desk.sync.run();
    await phone.sync.run();
    for (const { sync } of devices) sync.stop();
    expect(phone.store.snapshot().records.habits.size).toBe(0);
    expect(phone.store.snapshot().tables.settlements).toMatchObject([
      { kind: 'deleted', lost: 'change-habit', name: 'Read on' },
    ]);
    await Promise.all(devices.map(({ store }) => store.close()));
  });
});
