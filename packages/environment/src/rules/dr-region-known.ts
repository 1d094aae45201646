import { REGIONS } from '../regions/regions';
import type { Rule } from './rule';
import { unknownRegion } from './unknown-region';

export const drRegionKnown: Rule = ({ drRegion }) =>
  drRegion === undefined || REGIONS.includes(drRegion) ? [] : [unknownRegion('drRegion', drRegion)];
