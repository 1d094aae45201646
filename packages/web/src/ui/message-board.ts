export interface Message {
  readonly id: number;
  /** `heard` is for what everyone else sees happen on the page. */
  readonly tone: 'heard' | 'done' | 'problem';
  readonly text: string;
  /** A later message with the same key takes its place: of several ways to undo only the last is offered. */
  readonly key?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Long enough to read and to reach the action by keyboard. */
const SHOWN_MS = 10_000;
const MOST_AT_ONCE = 2;

/** Short messages about what just happened; each leaves by itself or when it is dismissed. */
export class MessageBoard {
  #messages: readonly Message[] = [];
  #nextId = 1;
  readonly #listeners = new Set<() => void>();

  say(message: Omit<Message, 'id'>): void {
    const id = this.#nextId++;
    const others = this.#messages.filter(
      ({ text, key }) => text !== message.text && (key === undefined || key !== message.key),
    );
    this.#set([...others, { ...message, id }].slice(-MOST_AT_ONCE));
    setTimeout(() => {
      this.dismiss(id);
    }, SHOWN_MS);
  }

  dismiss(id: number): void {
    if (this.#messages.some((message) => message.id === id)) {
      this.#set(this.#messages.filter((message) => message.id !== id));
    }
  }

  readonly messages = (): readonly Message[] => this.#messages;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #set(messages: readonly Message[]): void {
    this.#messages = messages;
    for (const listener of this.#listeners) listener();
  }
}
