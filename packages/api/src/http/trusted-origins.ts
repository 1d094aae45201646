import { Problem } from '../problems/problem';
import { bearerToken } from './bearer';
import type { Context, Middleware } from './state';

/** The origins, such as `https://habits.example.com`, that may ask for changes at this moment. */
export type TrustedOrigins = () => Promise<readonly string[]>;

/** Origins that are known beforehand. */
export const alwaysTrusting =
  (origins: readonly string[]): TrustedOrigins =>
  () =>
    Promise.resolve(origins);

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const OWN_SITES = new Set(['same-origin', 'none']);

/**
 * Refuses changes that another site asks a browser for. Browsers name the origin of every unsafe request; programs that
 * name none carry no stolen cookie. `Sec-Fetch-Site` alone is not trusted: a rebound DNS name is its own "same origin".
 */
export function trustedOrigins(trusted: TrustedOrigins): Middleware {
  return async (context, next) => {
    if (!SAFE_METHODS.has(context.method) && !(await isTrusted(context, trusted)))
      throw new Problem('untrusted-origin');
    await next();
  };
}

async function isTrusted(context: Context, trusted: TrustedOrigins): Promise<boolean> {
  if (bearerToken(context) !== undefined) return true;
  const origin = context.get('Origin');
  if (origin !== '') return (await trusted()).includes(origin);
  const site = context.get('Sec-Fetch-Site');
  return site === '' || OWN_SITES.has(site);
}
