import { Problem } from '../problem/problem';
import type { LocalStore } from '../store/local-store';
import { pull } from './pull';
import { push } from './push';
import type { Remote } from './remote';

/** `waiting`: the server could not be reached, and is asked again after a while. */
export type SyncStatus = 'idle' | 'working' | 'waiting';

export interface SyncOptions {
  readonly store: LocalStore;
  readonly remote: Remote;
  /** The server does not know the session any more. */
  readonly onSignedOut: () => void;
  /** @default Date.now */
  readonly now?: () => number;
}

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
/** The feed does not tell of the account: so old its settings may be where another device has changed them. */
const OLDEST_ACCOUNT_MS = 5 * 60_000;

/** Keeps the store of one account in step with the server: sends what waits, reads what is new, and tries again. */
export class Sync {
  readonly #options: Required<SyncOptions>;
  readonly #listeners = new Set<() => void>();
  #status: SyncStatus = 'idle';
  /** Whether the feed was read to its end and nothing has failed since: then nothing that waits can be overtaken unseen. */
  #isInTouch = false;
  #accountReadAt = 0;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #isAskedAgain = false;
  #isStopped = false;

  constructor(options: SyncOptions) {
    this.#options = { now: Date.now, ...options };
  }

  readonly status = (): SyncStatus => this.#status;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Syncs now; while it runs already, once more after that. Resolves when the run is over, however it ended. */
  run(): Promise<void> {
    if (this.#isStopped) return Promise.resolve();
    clearTimeout(this.#timer);
    if (this.#running !== undefined) this.#isAskedAgain = true;
    this.#running ??= this.#runAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  async #runAll(): Promise<void> {
    this.#say('working');
    try {
      await this.#runOnce();
      while (this.#takeAsked()) await this.#runOnce();
      this.#failures = 0;
      this.#say('idle');
    } catch (error) {
      this.#isInTouch = false;
      this.#fail(error);
    }
  }

  #takeAsked(): boolean {
    const isAsked = this.#isAskedAgain && !this.#isStopped;
    this.#isAskedAgain = false;
    return isAsked;
  }

  async #runOnce(): Promise<void> {
    const { store, remote, now } = this.#options;
    if (!this.#isInTouch) {
      const questions = [this.#readAccount(), pull(store, remote, now)];
      // Also when one fails, the other ends before the run does: two runs at once would read the feed side by side.
      await Promise.allSettled(questions);
      await Promise.all(questions);
    } else if (now() - this.#accountReadAt >= OLDEST_ACCOUNT_MS) await this.#readAccount();
    this.#isInTouch = await push(store, remote, now);
    await pull(store, remote, now);
  }

  async #readAccount(): Promise<void> {
    const { store, remote, now } = this.#options;
    const account = await remote.account();
    this.#accountReadAt = now();
    await store.update((tables) => ({ ...tables, account }));
  }

  #fail(error: unknown): void {
    // Who is stopped has signed out, or is about to: what is answered then says nothing new.
    if (this.#isStopped) return;
    if (error instanceof Problem && error.kind === 'signed-out') {
      this.stop();
      this.#say('idle');
      this.#options.onSignedOut();
      return;
    }
    this.#failures += 1;
    this.#say('waiting');
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (this.#failures - 1));
    // Devices that lost the server together do not come back together.
    const delay = wait * (0.5 + Math.random() / 2);
    this.#timer = setTimeout(() => void this.run(), delay);
  }

  #say(status: SyncStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    for (const listener of this.#listeners) listener();
  }
}
