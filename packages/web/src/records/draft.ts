import type { Account, AccountChange } from './account';
import type { Days, Entry } from './entry';
import type { Habit } from './habit';
import type { Pause } from './pause';
import type { Records } from './tables';

/** Records being changed: what is not touched stays the same object, so that pages can tell. */
export class Draft implements Records {
  account: Account | undefined;
  habits: ReadonlyMap<string, Habit>;
  entries: ReadonlyMap<string, Days>;
  pauses: ReadonlyMap<string, Pause>;

  /** Maps that this draft made itself; others are copied before they are written to. */
  readonly #own = new Set<ReadonlyMap<string, unknown>>();

  constructor({ account, habits, entries, pauses }: Records) {
    this.account = account;
    this.habits = habits;
    this.entries = entries;
    this.pauses = pauses;
  }

  changeAccount(change: AccountChange): void {
    if (this.account !== undefined) this.account = { ...this.account, ...change };
  }

  putHabit(habit: Habit): void {
    this.habits = this.#with(this.habits, habit.id, habit);
  }

  /** A habit takes its days and pauses along. */
  deleteHabit(habitId: string): void {
    this.habits = this.#without(this.habits, habitId);
    this.entries = this.#without(this.entries, habitId);
    for (const pause of [...this.pauses.values()]) if (pause.habitId === habitId) this.deletePause(pause.id);
  }

  putEntry(entry: Entry): void {
    const days = this.#with(this.entries.get(entry.habitId) ?? new Map<string, Entry>(), entry.date, entry);
    this.entries = this.#with(this.entries, entry.habitId, days);
  }

  deleteEntry(habitId: string, date: string): void {
    const days = this.entries.get(habitId);
    if (days?.has(date) === true) this.entries = this.#with(this.entries, habitId, this.#without(days, date));
  }

  putPause(pause: Pause): void {
    this.pauses = this.#with(this.pauses, pause.id, pause);
  }

  deletePause(pauseId: string): void {
    this.pauses = this.#without(this.pauses, pauseId);
  }

  /** The records as they are now; later changes of the draft do not reach them. */
  done(): Records {
    this.#own.clear();
    return { account: this.account, habits: this.habits, entries: this.entries, pauses: this.pauses };
  }

  #with<Value>(map: ReadonlyMap<string, Value>, key: string, value: Value): ReadonlyMap<string, Value> {
    return this.#writable(map).set(key, value);
  }

  #without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
    if (!map.has(key)) return map;
    const rest = this.#writable(map);
    rest.delete(key);
    return rest;
  }

  #writable<Value>(map: ReadonlyMap<string, Value>): Map<string, Value> {
    if (this.#own.has(map)) return map as Map<string, Value>;
    const copy = new Map(map);
    this.#own.add(copy);
    return copy;
  }
}
