/** What of autocannon is used here: the package has no types of its own. */
declare module 'autocannon' {
  interface Request {
    readonly method: 'GET' | 'PUT';
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  }

  interface Client {
    setRequests(requests: readonly Request[]): void;
  }

  interface Options {
    readonly url: string;
    readonly connections: number;
    /** Requests in all. Without it, `duration` ends the load. */
    readonly amount?: number;
    /** Seconds. */
    readonly duration?: number;
    /** Seconds until a request counts as failed. */
    readonly timeout: number;
    /** Called once for each connection. */
    readonly setupClient: (client: Client) => void;
  }

  interface Result {
    readonly requests: { readonly total: number };
    /** Seconds. */
    readonly duration: number;
    /** Milliseconds. */
    readonly latency: { readonly p50: number; readonly p99: number };
    readonly errors: number;
    readonly timeouts: number;
    readonly non2xx: number;
    readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>;
  }

  export default function autocannon(options: Options): Promise<Result>;
}
