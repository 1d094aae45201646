import { REGIONS } from '../regions/regions';
import type { Rule } from './rule';
import { unknownRegion } from './unknown-region';

/** Where the edge's stack, and with it the others', can be: CloudFront takes a web ACL and a certificate of us-east-1 only. */
const EDGE_REGION = 'us-east-1';

export const regionSupported: Rule = ({ region }) => {
  if (region === undefined || region === EDGE_REGION) return [];
  if (!REGIONS.includes(region)) return [unknownRegion('region', region)];
  return [
    {
      path: ['region'],
      problem: `"region" is ${region}, from where CloudFront takes no web ACL: it has to stand in ${EDGE_REGION}, in one stack with the distribution`,
      fix: `write ${EDGE_REGION}`,
    },
  ];
};
