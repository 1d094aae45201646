import type { Session } from '../store/session';
import type { Sync, SyncStatus } from '../sync/sync';

/** The sync of whoever is signed in. It is loaded after the page is shown: nothing on the page waits for it. */
export class CurrentSync {
  readonly #listeners = new Set<() => void>();
  readonly #session: Session;
  readonly #onSignedOut: () => void;
  #sync: Sync | undefined;
  #end: (() => void) | undefined;

  constructor(session: Session, onSignedOut: () => void) {
    this.#session = session;
    this.#onSignedOut = onSignedOut;
    session.subscribe(() => {
      this.begin();
    });
  }

  readonly status = (): SyncStatus => this.#sync?.status() ?? 'idle';

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Tries now, instead of when it would by itself. */
  run(): void {
    void this.#sync?.run();
  }

  /** Begins anew, with whoever is signed in. */
  begin(): void {
    this.end();
    const access = this.#session.access();
    if (access === undefined) return;
    let isOver = false;
    this.#end = () => {
      isOver = true;
    };
    void import('./start-sync').then(({ startSync }) => {
      if (isOver) return;
      const { sync, end } = startSync(access.store, this.#onSignedOut);
      this.#sync = sync;
      this.#end = end;
      sync.subscribe(this.#tell);
    });
  }

  /** Stops at once; what waits is sent by the next page. */
  end(): void {
    this.#end?.();
    this.#end = undefined;
    this.#sync = undefined;
    this.#tell();
  }

  readonly #tell = (): void => {
    for (const listener of this.#listeners) listener();
  };
}
