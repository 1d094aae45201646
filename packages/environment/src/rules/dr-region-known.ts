import { EDGE_REGION } from '../regions/edge-region';
import { REGIONS } from '../regions/regions';
import { nearest } from '../yaml/nearest';
import type { Rule } from './rule';

const POSSIBLE = REGIONS.filter((region) => region !== EDGE_REGION);

export const drRegionKnown: Rule = ({ drRegion }) => {
  if (drRegion === undefined || REGIONS.includes(drRegion)) return [];
  const match = nearest(drRegion, POSSIBLE);
  return [
    {
      path: ['drRegion'],
      problem: `"drRegion" is ${drRegion}, which is no region of AWS that the platform knows`,
      fix: match === undefined ? 'write for example us-west-2' : `did you mean ${match}?`,
    },
  ];
};
