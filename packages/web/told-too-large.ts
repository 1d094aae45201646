import type { ServerResponse } from 'node:http';
import type { ProxyOptions } from 'vite';

const PROBLEM = {
  type: 'tag:hexastyle.example,2026:problem/body-too-large',
  title: 'The body is too large',
  status: 413,
  detail: 'The server closed before all was sent: choose a smaller file.',
};

/**
 * Tells of an upload that is too large what the API tells. The API answers before all is sent and closes; the proxy, which
 * still writes, loses that answer and would say that the API is not there.
 */
export const toldTooLarge: NonNullable<ProxyOptions['configure']> = (proxy) => {
  proxy.on('error', (error, request, response) => {
    const isClosed = 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET');
    if (!isClosed || request.complete || !isResponse(response) || response.headersSent) return;
    response.writeHead(PROBLEM.status, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify(PROBLEM));
  });
};

function isResponse(response: object): response is ServerResponse {
  return 'writeHead' in response;
}
