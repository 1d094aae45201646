import type { Days, Entry } from '../records/entry';
import type { Tables } from '../records/tables';
import type { MetaRow, Write } from './rows';

/** The rows in which two states differ. Equal objects are not looked into, so that this costs what has changed. */
export function differences(before: Tables, after: Tables): readonly Write[] {
  return [
    ...rows(before.habits, after.habits).map(([key, value]): Write => ({ store: 'habits', key, value })),
    ...entryRows(before.entries, after.entries),
    ...rows(before.pauses, after.pauses).map(([key, value]): Write => ({ store: 'pauses', key, value })),
    ...rows(byId(before.queue), byId(after.queue)).map(([key, value]): Write => ({ store: 'queue', key, value })),
    ...rows(byId(before.settlements), byId(after.settlements)).map(([key, value]): Write => ({
      store: 'settlements',
      key,
      value,
    })),
    ...metaRow(before, after),
  ];
}

function rows<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): readonly (readonly [string, Value | undefined])[] {
  if (before === after) return [];
  const put = [...after].filter(([key, value]) => before.get(key) !== value);
  const gone = [...before.keys()].filter((key) => !after.has(key));
  return [...put, ...gone.map((key) => [key, undefined] as const)];
}

function entryRows(before: ReadonlyMap<string, Days>, after: ReadonlyMap<string, Days>): readonly Write[] {
  if (before === after) return [];
  const none: Days = new Map<string, Entry>();
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((habitId) =>
    rows(before.get(habitId) ?? none, after.get(habitId) ?? none).map(([date, value]): Write => ({
      store: 'entries',
      key: [habitId, date],
      value,
    })),
  );
}

function byId<Value extends { readonly id: string }>(list: readonly Value[]): ReadonlyMap<string, Value> {
  return new Map(list.map((value) => [value.id, value]));
}

function metaRow(before: Tables, after: Tables): readonly Write[] {
  const same = before.account === after.account && before.next === after.next && before.syncedAt === after.syncedAt;
  const { account, next, syncedAt } = after;
  const value: MetaRow = { account, next, syncedAt };
  return same ? [] : [{ store: 'meta', key: 'meta', value }];
}
