import { contains, parseCidr } from './cidr';
import type { Complaint, Rule } from './rule';

/** AWS takes VPCs between /16 and /28. */
const LARGEST = 16;
/** A /27 has 27 addresses besides the five that AWS keeps in every subnet: enough for the interfaces of the platform. */
const SMALLEST_SUBNET = 27;
const SUBNETS_PER_ZONE = 3;
/** RFC 1918. */
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].flatMap((text) => parseCidr(text) ?? []);

/** Longest prefix that leaves every subnet, all of one size, at least 27 addresses. */
const longestPrefix = (zones: number): number => SMALLEST_SUBNET - Math.ceil(Math.log2(zones * SUBNETS_PER_ZONE));

const complaint = (problem: string, fix: string): readonly Complaint[] => [
  { path: ['network', 'cidr'], problem: `"network.cidr" is ${problem}`, fix },
];

export const networkCidr: Rule = ({ network }) => {
  const text = network?.cidr;
  if (text === undefined) return [];
  const cidr = parseCidr(text);
  if (cidr === undefined) return complaint(`${text}, not an IPv4 network`, 'write for example 10.20.0.0/16');
  if (cidr.canonical !== text) {
    return complaint(`${text}, which is not where a network starts`, `did you mean ${cidr.canonical}?`);
  }
  if (!PRIVATE.some((range) => contains(range, cidr))) {
    return complaint(
      `${text}, not private addresses`,
      'write for example 10.20.0.0/16 (10/8, 172.16/12 or 192.168/16)',
    );
  }
  if (cidr.prefix < LARGEST)
    return complaint(`${text}, larger than a VPC may be`, `write /${LARGEST} or a longer prefix`);
  const zones = network?.availabilityZones ?? 2;
  const longest = longestPrefix(zones);
  return cidr.prefix <= longest
    ? []
    : complaint(
        `${text}, too small for the ${zones * SUBNETS_PER_ZONE} subnets of ${zones} availability zones`,
        `write /${longest} or a shorter prefix`,
      );
};
