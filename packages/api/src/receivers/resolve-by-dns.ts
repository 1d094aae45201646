import type { LookupAddress } from 'node:dns';
import { Resolver } from 'node:dns/promises';

const LOCALHOST = /^(?:.+\.)?localhost\.?$/;

/**
 * The addresses of a name, asked of the name servers directly: what the system offers takes a thread while it waits, and a
 * name server that is slow on purpose would take them all, those that hash passwords need included. Names of `localhost`
 * are this machine (RFC 6761, 6.3); other names that only this machine knows are unknown.
 *
 * @throws Error when it has none, or no answer came within about four seconds
 */
export async function resolveByDns(host: string): Promise<readonly LookupAddress[]> {
  if (LOCALHOST.test(host)) return [of('127.0.0.1', 4), of('::1', 6)];
  const resolver = new Resolver({ timeout: 1500, tries: 2 });
  const [v4, v6] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  if (v4.status === 'rejected' && v6.status === 'rejected') {
    throw new Error('The name has no address.', { cause: v4.reason });
  }
  return [
    ...(v4.status === 'fulfilled' ? v4.value.map((address) => of(address, 4)) : []),
    ...(v6.status === 'fulfilled' ? v6.value.map((address) => of(address, 6)) : []),
  ];
}

function of(address: string, family: 4 | 6): LookupAddress {
  return { address, family };
}
