import type { Middleware } from './state';

/** An API has no page: nothing may be loaded, framed, guessed or kept. OWASP REST Security Cheat Sheet, Security Headers. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

export function securityHeaders(): Middleware {
  return async (context, next) => {
    context.set(HEADERS);
    await next();
  };
}
