import type { Rule } from './rule';

export const drRegionDiffers: Rule = ({ region, drRegion }) =>
  region === undefined || region !== drRegion
    ? []
    : [
        {
          path: ['drRegion'],
          problem: `"drRegion" is ${region}, the same as "region": a regional outage would take both`,
          fix: 'choose another region',
        },
      ];
