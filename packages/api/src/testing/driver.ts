/** One request as a browser or program would send it. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

export interface Received {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly text: string;
  /** The body as it came. */
  readonly bytes: Buffer;
}

/** A way to reach the application: everything that the tests say about it must hold on every way. */
export interface Driver {
  send(request: Sent): Promise<Received>;
  stop(): Promise<void>;
}

/** Ways to run the application. In the last one its cache is configured and does not answer. */
export const MODES = ['server', 'lambda', 'server-without-redis'] as const;

export type Mode = (typeof MODES)[number];
