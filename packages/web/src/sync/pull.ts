import type { LocalStore } from '../store/local-store';
import type { Remote } from './remote';
import { takeOver } from './take-over';

/** Reads the feed to its end; each part is kept together with the place up to which it reaches. @throws Problem */
export async function pull(store: LocalStore, remote: Remote, now: () => number): Promise<void> {
  for (let hasMore = true; hasMore;) {
    const part = await remote.changes(store.snapshot().tables.next);
    ({ hasMore } = part);
    const at = now();
    await store.update((tables) => ({
      ...takeOver(tables, part.items, at),
      next: part.next,
      syncedAt: part.hasMore ? tables.syncedAt : new Date(at).toISOString(),
    }));
  }
}
