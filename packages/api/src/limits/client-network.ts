import { isIPv4, isIPv6, SocketAddress } from 'node:net';

/** IPv6 addresses hold eight groups of 16 bits; a subscriber has at least the lower four of them (RFC 6177). */
const GROUPS = 8;
const NETWORK_GROUPS = 4;

/**
 * Whoever is behind an address, as far as limits go: the address itself for IPv4, also where IPv6 carries it
 * (`::ffff:192.0.2.1`), and the /64 for IPv6, since every device picks among 2^64 addresses of its own.
 *
 * @param address as a proxy or a socket names it
 * @returns one name for everything that is no address, so that making addresses up gains nothing
 */
export function clientNetwork(address: string): string {
  if (isIPv4(address)) return address;
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare)) return 'unknown';
  const canonical = new SocketAddress({ address: bare, family: 'ipv6' }).address;
  const carried = canonical.replace('::ffff:', '');
  return isIPv4(carried) ? carried : `${networkGroups(canonical).join(':')}::/64`;
}

/** Only the first `::` of a canonical address stands for groups of zeros; there is at most one. */
function networkGroups(canonical: string): readonly string[] {
  const [head = [], tail = []] = canonical.split('::').map((half) => half.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: GROUPS - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, NETWORK_GROUPS);
}
