import { Problem } from '../problems/problem';
import type { Context, Middleware } from './state';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const OWN_SITES = new Set(['same-origin', 'none']);

/**
 * Refuses changes that another site asks a browser for. Browsers name the origin of every unsafe request; programs that
 * name none carry no stolen cookie. `Sec-Fetch-Site` alone is not trusted: a rebound DNS name is its own "same origin".
 */
export function trustedOrigins(origins: readonly string[]): Middleware {
  const trusted = new Set(origins);
  return async (context, next) => {
    if (!SAFE_METHODS.has(context.method) && !isTrusted(context, trusted)) throw new Problem('untrusted-origin');
    await next();
  };
}

function isTrusted(context: Context, trusted: ReadonlySet<string>): boolean {
  const origin = context.get('Origin');
  if (origin !== '') return trusted.has(origin);
  const site = context.get('Sec-Fetch-Site');
  return site === '' || OWN_SITES.has(site);
}
