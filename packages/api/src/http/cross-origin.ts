import type { Middleware } from './state';
import type { TrustedOrigins } from './trusted-origins';

export interface CrossOriginOptions {
  readonly trusted: TrustedOrigins;
  /** Headers that pages may send besides `Content-Type`, `Authorization` and `X-Request-Id`. */
  readonly accepted: readonly string[];
  /** Headers that pages may read. */
  readonly exposed: readonly string[];
}

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE';
const ALWAYS_ACCEPTED = ['Content-Type', 'Authorization', 'X-Request-Id'];

/** As long as Chromium keeps the answer to a preflight at most. */
const KEPT_SECONDS = 7200;

/**
 * Lets pages of trusted origins, and of no others, read what the API answers. https://fetch.spec.whatwg.org/#http-cors-protocol
 * Pages of other origins get the same answer without the permission, and the browser keeps it from them.
 */
export function crossOrigin({ trusted, accepted, exposed }: CrossOriginOptions): Middleware {
  const allowHeaders = [...ALWAYS_ACCEPTED, ...accepted].join(', ');
  const exposeHeaders = exposed.join(', ');
  return async (context, next) => {
    context.vary('Origin');
    const origin = context.get('Origin');
    // Pages of the same origin need no permission.
    const isOwn = origin === '' || context.get('Sec-Fetch-Site') === 'same-origin';
    if (isOwn || !(await trusted()).includes(origin)) {
      await next();
      return;
    }
    context.set({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' });
    if (context.method === 'OPTIONS' && context.get('Access-Control-Request-Method') !== '') {
      context.set({
        'Access-Control-Allow-Methods': METHODS,
        'Access-Control-Allow-Headers': allowHeaders,
        'Access-Control-Max-Age': String(KEPT_SECONDS),
      });
      context.status = 204;
      return;
    }
    context.set('Access-Control-Expose-Headers', exposeHeaders);
    await next();
  };
}
