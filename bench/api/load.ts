import autocannon, { type Request } from 'autocannon';

/** What came of loading a program for a while. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface LoadOptions {
  readonly url: string;
  /** A connection for each, which sends its requests over and over, one at a time. */
  readonly connections: readonly (readonly Request[])[];
  /** Requests in all, or seconds. */
  readonly until: { readonly amount: number } | { readonly duration: number };
}

/** A machine that is busy is slow, and says so in the figures. */
const TIMEOUT_SECONDS = 120;

/** @throws Error when one request was not answered well: how fast a failure comes says nothing */
export const load = async ({ url, connections, until }: LoadOptions): Promise<Load> => {
  let next = 0;
  const result = await autocannon({
    url,
    connections: connections.length,
    ...until,
    timeout: TIMEOUT_SECONDS,
    setupClient: (client) => {
      client.setRequests(connections[next] ?? []);
      next += 1;
    },
  });
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0) {
    const statuses = Object.entries(result.statusCodeStats).map(([status, { count }]) => `${count} times ${status}`);
    throw new Error(`${url} failed ${failed} requests of the bench (${statuses.join(', ')}).`);
  }
  const { requests, duration, latency } = result;
  return { perSecond: requests.total / duration, p50: latency.p50, p99: latency.p99 };
};
