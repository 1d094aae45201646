import ipaddr from 'ipaddr.js';

/** What lies behind an address: the internet, this machine, or what only those inside can reach. */
export type AddressKind = 'public' | 'loopback' | 'inside';

/** Of public ranges, but answered by the hosts of a cloud to the machines on them: Azure's metadata and DNS. */
const METADATA = new Set(['168.63.129.16']);

/** RFC 4291, 2.4 and the registry of IANA: what is given out on the internet begins with 001. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * @param address of IPv4 or IPv6; one that IPv6 carries (`::ffff:127.0.0.1`) is judged as what it is. Addresses that are
 *   translated on the way (NAT64, 6to4, Teredo), are reserved, or cannot be read are `inside`
 */
export function addressKind(address: string): AddressKind {
  if (!ipaddr.isValid(address) || METADATA.has(address)) return 'inside';
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (range === 'loopback') return 'loopback';
  if (range !== 'unicast' || METADATA.has(parsed.toString())) return 'inside';
  return parsed instanceof ipaddr.IPv6 && !parsed.match(GLOBAL_UNICAST) ? 'inside' : 'public';
}
