import type { Write } from './rows';

/** What pages of one account on one device tell each other. */
export type TabMessage =
  /** Rows that another tab has written. */
  | { readonly kind: 'written'; readonly writes: readonly Write[] }
  /** Someone signed out in another tab, or their session ended. */
  | { readonly kind: 'left' };

/** The pages of one account; silent where the browser has no channels. */
export class Tabs {
  readonly #channel: BroadcastChannel | undefined;

  constructor(accountId: string, onMessage: (message: TabMessage) => void) {
    if (!('BroadcastChannel' in globalThis)) return;
    this.#channel = new BroadcastChannel(`hexastyle-${accountId}`);
    this.#channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
      onMessage(data);
    };
  }

  tell(message: TabMessage): void {
    this.#channel?.postMessage(message);
  }

  close(): void {
    this.#channel?.close();
  }
}
