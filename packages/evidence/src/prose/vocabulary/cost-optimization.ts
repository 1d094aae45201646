import type { PhrasesOfClaims } from './phrases-of-claims';

const NO_IDLE = /(?:: |, |\()no idle costs\b/gi;

export const COST_OPTIMIZATION_PHRASES: PhrasesOfClaims = {
  'budget-warns': [/\bAWS Budgets?\b/gi, /\bmonthly budget\b/gi],
  'cache-spending-is-limited': [/\bauto-scales storage\b/gi],
  'compute-pays-per-request': [
    NO_IDLE,
    /\bLambda(?: for compute)?(?:: | \()pay per request\b/gi,
    /\bconsumption-based pricing\b/gi,
  ],
  'cost-anomalies-are-watched': [/\bcost anomaly detection\b/gi],
  'cost-tags-are-complete': [/\btagged resources(?: for (?:cost allocation|compliance tracking))?\b/gi],
  'database-scales-to-the-minimum': [/\bAurora Serverless v2: pay for ACU usage\b/gi],
  'logs-expire': [/\blogs? (?:retention|expiry)\b/gi],
  'nat-gateways-as-described': [/\bNAT gateway for controlled outbound access\b/gi],
  'storage-traffic-avoids-the-nat': [/\bS3 gateway endpoint\b/gi],
};
