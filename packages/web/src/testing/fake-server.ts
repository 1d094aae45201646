import type { Account } from '../records/account';
import { applyOperation } from '../records/apply-operation';
import type { Change } from '../records/change';
import type { Entry } from '../records/entry';
import { Draft } from '../records/draft';
import type { Operation } from '../records/operation';
import type { Records } from '../records/tables';
import type { TagDeed } from '../records/tags-after';
import type { Answer, FeedPart, Remote } from '../sync/remote';
import type { DayOperation } from '../sync/settle-entry';
import { accountSample } from './records';

const dayKey = ({ habitId, date }: DayOperation) => `entry ${habitId} ${date}`;

/** What the API promises of one account, in memory: versions, tombstones, and the later edit of a day wins. */
export class FakeServer implements Remote {
  readonly draft = new Draft({ account: accountSample, habits: new Map(), entries: new Map(), pauses: new Map() });
  readonly #feed = new Map<string, { readonly place: number; readonly change: Change }>();
  /** When days were emptied, as they are. */
  readonly #emptied = new Map<string, string>();
  #place = 0;

  readonly account = (): Promise<Account> => Promise.resolve(this.draft.account ?? accountSample);

  readonly changes = (since: string): Promise<FeedPart> => {
    const all = [...this.#feed.values()].filter(({ place }) => place > Number(since)).sort((a, b) => a.place - b.place);
    const items = all.slice(0, 2);
    return Promise.resolve({
      items: items.map(({ change }) => change),
      next: String(items.at(-1)?.place ?? since),
      hasMore: items.length < all.length,
    });
  };

  readonly send = (operation: Operation, known: Records): Promise<Answer> =>
    Promise.resolve(this.#send(operation, known));

  #send(operation: Operation, known: Records): Answer {
    switch (operation.kind) {
      case 'put-entry':
      case 'delete-entry':
        return this.#day(operation, known);
      case 'create-habit':
        if (!this.draft.habits.has(operation.habitId)) this.#do(operation);
        return this.#habitNow(operation.habitId);
      case 'change-habit':
      case 'delete-habit':
        return this.#guarded(operation, known);
      case 'rename-tag':
      case 'delete-tag':
        return this.#tag(operation);
      default:
        return { kind: 'refused', reason: 'This server knows habits, tags and days only.' };
    }
  }

  #guarded(operation: Extract<Operation, { kind: 'change-habit' | 'delete-habit' }>, known: Records): Answer {
    const { habitId } = operation;
    const habit = this.draft.habits.get(habitId);
    const isDelete = operation.kind === 'delete-habit';
    if (habit === undefined) return isDelete ? { kind: 'done', changes: [] } : { kind: 'gone' };
    if (habit.version !== known.habits.get(habitId)?.version) return { kind: 'overtaken' };
    this.#do(operation);
    if (!isDelete) return this.#habitNow(habitId);
    for (const key of [...this.#feed.keys()]) if (key.startsWith(`entry ${habitId} `)) this.#feed.delete(key);
    this.#tell(`habit ${habitId}`, () => ({ kind: 'habit-deleted', habitId }));
    return { kind: 'done', changes: [] };
  }

  /** Every habit that had the tag has a new version, and all habits are in the answer. */
  #tag(operation: Operation & TagDeed): Answer {
    const having = [...this.draft.habits.values()].filter(({ tags }) => tags.includes(operation.name));
    this.#do(operation);
    for (const { id } of having) this.#habitNow(id);
    return { kind: 'done', changes: [...this.draft.habits.values()].map((habit) => ({ kind: 'habit', habit })) };
  }

  #day(operation: DayOperation, known: Records): Answer {
    const { habitId, date, at } = operation;
    if (!this.draft.habits.has(habitId)) return { kind: 'gone' };
    const entry = this.draft.entries.get(habitId)?.get(date);
    if (operation.kind === 'delete-entry') return this.#emptyDay(operation, entry, known);
    if (entry !== undefined && entry.editedAt >= at) return { kind: 'done', changes: [{ kind: 'entry', entry }] };
    const key = dayKey(operation);
    if ((this.#emptied.get(key) ?? '') > at) return { kind: 'emptied', date };
    this.#do(operation);
    const written = this.draft.entries.get(habitId)?.get(date);
    if (written === undefined) return { kind: 'gone' };
    this.#emptied.delete(key);
    return {
      kind: 'done',
      changes: [
        this.#tell(key, (version) => {
          const now = { ...written, version };
          this.draft.putEntry(now);
          return { kind: 'entry', entry: now };
        }),
      ],
    };
  }

  #emptyDay(operation: DayOperation, entry: Entry | undefined, known: Records): Answer {
    const { habitId, date, at } = operation;
    const version = known.entries.get(habitId)?.get(date)?.version;
    if (version !== undefined && entry?.version !== version) return { kind: 'overtaken' };
    const isLater = version === undefined && entry !== undefined && entry.editedAt > at;
    if (isLater) return { kind: 'done', changes: [{ kind: 'entry', entry }] };
    const deletedAt = this.#emptiedAt(operation, entry);
    if (entry !== undefined) this.#tell(dayKey(operation), () => ({ kind: 'entry-deleted', habitId, date, deletedAt }));
    this.#do(operation);
    return { kind: 'done', changes: [] };
  }

  #emptiedAt(operation: DayOperation, entry: Entry | undefined): string {
    const key = dayKey(operation);
    const times = [operation.at, entry?.editedAt ?? '', this.#emptied.get(key) ?? ''];
    const latest = times.reduce((one, other) => (other > one ? other : one));
    this.#emptied.set(key, latest);
    return latest;
  }

  #habitNow(habitId: string): Answer {
    const habit = this.draft.habits.get(habitId);
    if (habit === undefined) return { kind: 'gone' };
    const change = this.#tell(`habit ${habitId}`, (version) => {
      const now = { ...habit, version };
      this.draft.putHabit(now);
      return { kind: 'habit', habit: now };
    });
    return { kind: 'done', changes: [change] };
  }

  #do(operation: Operation): void {
    applyOperation(this.draft, operation);
  }

  #tell(key: string, make: (version: string) => Change): Change {
    this.#place += 1;
    const change = make(String(this.#place));
    this.#feed.set(key, { place: this.#place, change });
    return change;
  }
}
