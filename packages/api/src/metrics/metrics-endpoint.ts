import { timingSafeEqual, createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressKind } from '../receivers/address-kind';
import type { PrometheusMetrics } from './prometheus-metrics';

const PATH = '/metrics';
/** What proxies add: a request with one of them comes from somewhere else than it seems. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

/**
 * Answers `GET /metrics` for those who may see it: who sends the token, or without a token whoever is on this machine.
 *
 * @returns whether it was answered; to everybody else there is no such address
 */
export function metricsEndpoint(
  metrics: PrometheusMetrics,
  token: string | undefined,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const isWelcome = token === undefined ? isLocal : (request: IncomingMessage) => hasToken(request, token);
  return (request, response) => {
    if (request.method !== 'GET' || request.url !== PATH || !isWelcome(request)) return false;
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' }).end(text),
      () => response.writeHead(500).end(),
    );
    return true;
  };
}

function isLocal({ socket, headers }: IncomingMessage): boolean {
  return (
    addressKind(socket.remoteAddress ?? '') === 'loopback' && FORWARDED.every((name) => headers[name] === undefined)
  );
}

function hasToken({ headers }: IncomingMessage, token: string): boolean {
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
