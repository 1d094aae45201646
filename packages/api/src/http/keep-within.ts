import type { RequestLimits, Standing } from '../limits/request-limits';
import { Problem } from '../problems/problem';
import type { Context } from './state';

const WHOSE: Readonly<Record<keyof RequestLimits, string>> = {
  account: 'This account sent too many requests',
  address: 'Too many requests come from your network',
};

/**
 * Tells how a limit stands, in the headers of draft-ietf-httpapi-ratelimit-headers-11, and refuses what is beyond it.
 *
 * @throws Problem `too-many-requests`
 */
export function keepWithin(context: Context, { name, limit, count }: Standing): void {
  add(context, 'RateLimit-Policy', `"${name}";q=${limit.points};w=${limit.seconds}`);
  add(context, 'RateLimit', `"${name}";r=${count.remaining};t=${count.reset}`);
  if (count.wait === undefined) return;
  throw new Problem('too-many-requests', {
    detail: `${WHOSE[name]}: try again in ${count.wait} seconds.`,
    headers: { 'Retry-After': String(count.wait) },
  });
}

function add({ res }: Context, name: string, item: string): void {
  const before = res.getHeader(name);
  res.setHeader(name, before === undefined ? item : `${String(before)}, ${item}`);
}
