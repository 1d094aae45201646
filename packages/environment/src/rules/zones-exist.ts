import { REGIONS, zonesOf } from '../regions/regions';
import type { Rule } from './rule';

/** The network is built in both regions, in as many zones; the one that `region` can be has as many as a descriptor may ask for. */
export const zonesExist: Rule = ({ drRegion, network }) => {
  const zones = network?.availabilityZones;
  if (zones === undefined || drRegion === undefined || !REGIONS.includes(drRegion)) return [];
  const there = zonesOf(drRegion).length;
  if (there >= zones) return [];
  return [
    {
      path: ['network', 'availabilityZones'],
      problem: `"network.availabilityZones" is ${zones}, more than the ${there} that an account has in ${drRegion}`,
      fix: `lower it to ${there}, or choose another region`,
    },
  ];
};
