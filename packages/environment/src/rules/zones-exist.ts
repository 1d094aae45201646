import { REGIONS, zonesOf } from '../regions/regions';
import type { Rule } from './rule';

/** The network is built in both regions, in as many zones. */
export const zonesExist: Rule = ({ region, drRegion, network }) => {
  const zones = network?.availabilityZones;
  if (zones === undefined) return [];
  return [region, drRegion]
    .filter((each) => each !== undefined && REGIONS.includes(each) && zonesOf(each).length < zones)
    .map((each = '') => ({
      path: ['network', 'availabilityZones'],
      problem: `"network.availabilityZones" is ${zones}, more than the ${zonesOf(each).length} that an account has in ${each}`,
      fix: `lower it to ${zonesOf(each).length}, or choose another region`,
    }));
};
