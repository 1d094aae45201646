import { EDGE_REGION } from '../regions/edge-region';
import type { Rule } from './rule';

export const regionSupported: Rule = ({ region }) =>
  region === undefined || region === EDGE_REGION
    ? []
    : [
        {
          path: ['region'],
          problem: `"region" is ${region}, but only ${EDGE_REGION} is possible: CloudFront takes its web ACL and certificate from there only, and all stacks of an environment stand beside them`,
          fix: `write ${EDGE_REGION}; "drRegion" may be any other region`,
        },
      ];
