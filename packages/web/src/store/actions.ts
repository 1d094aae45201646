import type { AccountChange } from '../records/account';
import { cleanNote } from '../records/clean-note';
import { enqueue } from '../records/enqueue';
import type { Mark } from '../records/entry';
import type { HabitChange, HabitFields } from '../records/habit';
import { inverse } from '../records/inverse';
import type { Deed } from '../records/operation';
import { operationId } from '../records/operation-id';
import type { PauseChange, PauseFields } from '../records/pause';
import { fieldsOf } from './fields-of';
import type { LocalStore } from './local-store';

const MOST_UNDOABLE = 50;

/**
 * What a person can do. Each is done at once on this device and waits in the queue until the server has confirmed it;
 * the last ones can be taken back.
 */
export class Actions {
  readonly #store: LocalStore;
  readonly #now: () => number;
  /** For each deed those that take it back. */
  #undoable: readonly (readonly Deed[])[] = [];

  constructor(store: LocalStore, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
  }

  /** @returns the id of the new habit */
  createHabit(fields: HabitFields): string {
    const habitId = crypto.randomUUID();
    this.#do({ kind: 'create-habit', habitId, fields });
    return habitId;
  }

  changeHabit(habitId: string, change: HabitChange): void {
    const habit = this.#records.habits.get(habitId);
    if (habit === undefined) return;
    // Who takes it out of the archive and thinks better of it finds the day again since which it rests.
    const since = 'archived' in change && habit.archivedOn !== undefined ? { archivedOn: habit.archivedOn } : {};
    this.#do({ kind: 'change-habit', habitId, change, before: { ...fieldsOf(habit, change), ...since } });
  }

  /** Cannot be taken back: ask first. */
  deleteHabit(habitId: string): void {
    this.#do({ kind: 'delete-habit', habitId });
  }

  /** @param ids all habits in use, each once, in their new order */
  orderHabits(ids: readonly string[]): void {
    this.#do({ kind: 'order-habits', ids });
  }

  /** In all habits; where one has the new name already, both become one. */
  renameTag(name: string, newName: string): void {
    this.#do({ kind: 'rename-tag', name, newName });
  }

  /** Takes it off all habits. */
  deleteTag(name: string): void {
    this.#do({ kind: 'delete-tag', name });
  }

  /** @param said undefined empties the day */
  markDay(habitId: string, date: string, said: Mark | undefined): void {
    const mark = said === undefined ? undefined : { ...said, note: cleanNote(said.note) };
    const isEmpty = mark === undefined || (mark.state === 'unknown' && mark.note === '');
    this.#do(isEmpty ? { kind: 'delete-entry', habitId, date } : { kind: 'put-entry', habitId, date, mark });
  }

  /** @returns the id of the new pause */
  createPause(fields: PauseFields): string {
    const pauseId = crypto.randomUUID();
    this.#do({ kind: 'create-pause', pauseId, fields });
    return pauseId;
  }

  changePause(pauseId: string, change: PauseChange): void {
    const pause = this.#records.pauses.get(pauseId);
    if (pause === undefined) return;
    const { from, to = null, note } = pause;
    this.#do({ kind: 'change-pause', pauseId, change, before: fieldsOf({ from, to, note }, change) });
  }

  deletePause(pauseId: string): void {
    this.#do({ kind: 'delete-pause', pauseId });
  }

  changeAccount(change: AccountChange): void {
    const { account } = this.#records;
    if (account !== undefined) this.#do({ kind: 'change-account', change, before: fieldsOf(account, change) });
  }

  /** What was settled has been read. */
  forgetSettlements(): void {
    void this.#store.update((tables) => ({ ...tables, settlements: [] }));
  }

  /** Takes the last deed back. @returns whether there was one */
  undo(): boolean {
    const back = this.#undoable.at(-1);
    this.#undoable = this.#undoable.slice(0, -1);
    if (back !== undefined) this.#enqueue(back);
    return back !== undefined;
  }

  get #records() {
    return this.#store.snapshot().records;
  }

  #do(deed: Deed): void {
    const back = inverse(deed, this.#records);
    this.#undoable = back.length === 0 ? [] : [...this.#undoable, back].slice(-MOST_UNDOABLE);
    this.#enqueue([deed]);
  }

  #enqueue(deeds: readonly Deed[]): void {
    const now = this.#now();
    const operations = deeds.map((deed) => ({ ...deed, id: operationId(now), at: new Date(now).toISOString() }));
    void this.#store.update((tables) => operations.reduce(enqueue, tables));
  }
}
