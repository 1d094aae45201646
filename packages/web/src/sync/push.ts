import type { Operation } from '../records/operation';
import type { LocalStore } from '../store/local-store';
import { confirm } from './confirm';
import { drop } from './drop';
import { pull } from './pull';
import type { Remote } from './remote';

/** An operation that is overtaken again and again is not worth more requests; the next run tries again. */
const MOST_OVERTAKEN = 5;

/**
 * Sends the queue in order until it is empty.
 *
 * @returns whether it is empty
 * @throws Problem when the server cannot be reached or does not know who this is; what was not confirmed stays
 */
export async function push(store: LocalStore, remote: Remote, now: () => number): Promise<boolean> {
  let overtaken = 0;
  for (;;) {
    const [operation] = store.snapshot().tables.queue;
    if (operation === undefined) return true;
    if (overtaken > MOST_OVERTAKEN) return false;
    if (await sendOne(store, remote, operation, now)) overtaken = 0;
    else {
      overtaken += 1;
      await pull(store, remote, now);
    }
  }
}

async function sendOne(store: LocalStore, remote: Remote, operation: Operation, now: () => number): Promise<boolean> {
  const answer = await remote.send(operation, store.snapshot().tables);
  switch (answer.kind) {
    case 'done':
      await store.update((tables) => confirm(tables, operation, answer, now()));
      return true;
    case 'emptied':
      await store.update((tables) => drop(tables, operation, { kind: 'emptied', date: answer.date }, now()));
      return true;
    case 'gone':
      await store.update((tables) => drop(tables, operation, { kind: 'deleted', lost: operation.kind }, now()));
      return true;
    case 'refused': {
      const note = { kind: 'refused', lost: operation.kind, reason: answer.reason } as const;
      await store.update((tables) => drop(tables, operation, note, now()));
      return true;
    }
    case 'overtaken':
      return false;
  }
}
