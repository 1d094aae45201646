import { parseCidr } from './cidr';
import type { Complaint, Rule } from './rule';

/** AWS takes VPCs and subnets between /16 and /28. */
const LARGEST = 16;
const SMALLEST = 28;
const SUBNETS_PER_ZONE = 3;

/** Longest prefix that leaves every subnet, all of one size, at least a /28. */
const longestPrefix = (zones: number): number => SMALLEST - Math.ceil(Math.log2(zones * SUBNETS_PER_ZONE));

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
