import { REGIONS } from '../regions/regions';
import { nearest } from '../yaml/nearest';
import type { Complaint } from './rule';

export const unknownRegion = (field: string, region: string): Complaint => {
  const match = nearest(region, REGIONS);
  return {
    path: [field],
    problem: `"${field}" is ${region}, which is no region of AWS that the platform knows`,
    fix: match === undefined ? 'write for example us-west-2' : `did you mean ${match}?`,
  };
};
