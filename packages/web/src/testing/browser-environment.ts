import { TestEnvironment as JsdomEnvironment } from 'jest-environment-jsdom';

/** jsdom without these is no browser that an application of today runs in; Node's own do. */
export default class BrowserEnvironment extends JsdomEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, {
      fetch,
      Headers,
      Request,
      Response,
      AbortController,
      AbortSignal,
      BroadcastChannel,
      CompressionStream,
      structuredClone,
    });
    const { HTMLDialogElement: dialogs, Event: Happening } = this.global;
    Object.assign(dialogs.prototype, {
      showModal(this: HTMLDialogElement) {
        this.open = true;
      },
      close(this: HTMLDialogElement) {
        this.open = false;
        this.dispatchEvent(new Happening('close'));
      },
    });
  }
}
