import { overlaps, parseCidr } from '../rules/cidr';
import type { Cidr } from '../rules/cidr';

const OCTETS = Array.from({ length: 256 }, (_, octet) => octet);

const sixteen = (octet: number): Cidr | undefined => parseCidr(`10.${octet}.0.0/16`);

/** The /16 of 10.0.0.0/8 after the last one in use, or else the first that is free; `undefined` when all are taken. */
export const freeCidr = (taken: readonly string[]): string | undefined => {
  const used = taken.flatMap((text) => parseCidr(text) ?? []);
  const isFree = (octet: number): boolean => {
    const cidr = sixteen(octet);
    return cidr !== undefined && !used.some((other) => overlaps(cidr, other));
  };
  const last = OCTETS.findLastIndex((octet) => !isFree(octet));
  const octet = [...OCTETS.slice(last + 1), ...OCTETS].find(isFree);
  return octet === undefined ? undefined : sixteen(octet)?.canonical;
};
