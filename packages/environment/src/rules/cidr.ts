import ipaddr from 'ipaddr.js';

/** A network of IPv4 addresses. */
export interface Cidr {
  /** First address, as written with the prefix: `10.20.0.0/16`. */
  readonly canonical: string;
  readonly prefix: number;
  readonly first: number;
  readonly last: number;
}

const numberOf = (address: ipaddr.IPv4): number => address.toByteArray().reduce((sum, byte) => sum * 256 + byte, 0);

/** Parses `10.20.0.0/16`; `undefined` when it is not an IPv4 network. */
export const parseCidr = (text: string): Cidr | undefined => {
  if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(text)) return undefined;
  const [, prefix] = ipaddr.IPv4.parseCIDR(text);
  const network = ipaddr.IPv4.networkAddressFromCIDR(text);
  return {
    canonical: `${network.toString()}/${prefix}`,
    prefix,
    first: numberOf(network),
    last: numberOf(ipaddr.IPv4.broadcastAddressFromCIDR(text)),
  };
};

/** Whether the first network holds all of the second. */
export const contains = (outer: Cidr, inner: Cidr): boolean => outer.first <= inner.first && inner.last <= outer.last;

/** Whether two networks share an address. */
export const overlaps = (a: Cidr, b: Cidr): boolean => a.first <= b.last && b.first <= a.last;
