import { quiet } from '../device/quiet';

const SCRIPT = '/sw.js';
/** A page that stays open for days still learns of new versions. */
const LOOK_EVERY_MS = 60 * 60 * 1000;

/** New versions of the application: one waits until the person takes it. */
export class Updates {
  readonly #listeners = new Set<() => void>();
  #apply: (() => void) | undefined;

  /** Whether a new version waits. */
  readonly isReady = (): boolean => this.#apply !== undefined;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Registers the service worker, and looks for new versions now and then. A browser without one works online. The
   * worker loads all of the application, so it does not begin before the first page is there.
   */
  async watch(): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    await quiet();
    const { Workbox } = await import('workbox-window');
    const worker = new Workbox(SCRIPT);
    worker.addEventListener('waiting', () => {
      this.#apply = () => {
        worker.addEventListener('controlling', () => {
          location.reload();
        });
        worker.messageSkipWaiting();
      };
      for (const listener of this.#listeners) listener();
    });
    const look = () => {
      worker.update().catch(() => undefined);
    };
    // Without a worker the application works while there is a network.
    worker.register().then(
      () => setInterval(look, LOOK_EVERY_MS),
      () => undefined,
    );
  }

  /** Takes the new version: the page is loaded again. What was done is kept. */
  apply(): void {
    this.#apply?.();
  }
}
