import { EDGE_REGION } from '../regions/edge-region';
import type { Rule } from './rule';

/** Of another `region` than the possible one, that is said and nothing else. */
export const drRegionDiffers: Rule = ({ region, drRegion }) =>
  region !== EDGE_REGION || region !== drRegion
    ? []
    : [
        {
          path: ['drRegion'],
          problem: `"drRegion" is ${region}, the same as "region": a regional outage would take both`,
          fix: 'choose another region',
        },
      ];
