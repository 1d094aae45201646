import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';

/** How long requests that are under way may take after a signal to stop, in milliseconds. */
const DRAIN_MS = 10_000;
/** How long connections that are kept stay open for one more request, in milliseconds. */
const LINGER_MS = 500;
const SWEEP_MS = 50;

/**
 * Ends a server without dropping a request. New connections are refused at once; those that are kept get an answer that
 * says it is the last one, and close. Made when the server is: it has to know what is under way.
 */
export class Drain {
  private readonly underWay = new Set<ServerResponse>();
  private isDraining = false;

  constructor(private readonly server: Server) {
    server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
      this.underWay.add(response);
      response.once('close', () => this.underWay.delete(response));
      if (this.isDraining) sayLast(response);
    });
  }

  async run(): Promise<void> {
    this.isDraining = true;
    for (const response of this.underWay) sayLast(response);
    const isClosed = new Promise<void>((resolve) => {
      // The one of HTTP servers would close what is kept at once, also when its next request is about to arrive.
      NetServer.prototype.close.call(this.server, () => {
        resolve();
      });
    });
    const start = performance.now();
    const sweep = setInterval(() => {
      if (performance.now() - start >= LINGER_MS) this.server.closeIdleConnections();
    }, SWEEP_MS);
    const giveUp = setTimeout(() => {
      this.server.closeAllConnections();
    }, DRAIN_MS);
    await isClosed;
    clearInterval(sweep);
    clearTimeout(giveUp);
  }
}

/** RFC 9112, 9.6: after this answer the connection closes. */
function sayLast(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}
