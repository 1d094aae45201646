import type { LocalStore } from '../store/local-store';
import type { Sync } from './sync';

/** How often a page that is looked at asks for what was done elsewhere. */
const LOOK_EVERY_MS = 60_000;

/**
 * Lets one tab of an account sync: at once, when something is done, when the network or the person comes back, and now
 * and then while the page is looked at. Another tab takes over when this one is closed.
 *
 * @returns ends it
 */
export function keepInStep(store: LocalStore, sync: Sync): () => void {
  const end = new AbortController();
  const lead = () => {
    const { signal } = end;
    if (signal.aborted) return;
    const run = () => void sync.run();
    const look = () => {
      if (document.visibilityState === 'visible') run();
    };
    window.addEventListener('online', run);
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(look, LOOK_EVERY_MS);
    const stopWatching = onNewOperation(store, run);
    signal.addEventListener('abort', () => {
      window.removeEventListener('online', run);
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
      stopWatching();
      sync.stop();
    });
    run();
  };
  void alone(`hexastyle-sync-${store.accountId}`, end.signal, lead);
  return () => {
    end.abort();
  };
}

function onNewOperation(store: LocalStore, listener: () => void): () => void {
  let last = store.snapshot().tables.queue.at(-1);
  return store.subscribe(() => {
    const newest = store.snapshot().tables.queue.at(-1);
    if (newest !== undefined && newest !== last) listener();
    last = newest;
  });
}

/** Holds a lock of the browser from when it is free until the signal; leads at once where there are no locks. */
async function alone(name: string, signal: AbortSignal, lead: () => void): Promise<void> {
  if (!('locks' in navigator)) {
    lead();
    return;
  }
  const ended = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
  await navigator.locks
    .request(name, { signal }, () => {
      lead();
      return ended;
    })
    .catch(() => undefined);
}
