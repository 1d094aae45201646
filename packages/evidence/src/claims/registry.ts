import type { Claim } from './claim';
import { COST_OPTIMIZATION } from './registry/cost-optimization';
import { OPERATIONAL_EXCELLENCE } from './registry/operational-excellence';
import { PERFORMANCE_EFFICIENCY } from './registry/performance-efficiency';
import { RELIABILITY } from './registry/reliability';
import { SECURITY } from './registry/security';
import { SUSTAINABILITY } from './registry/sustainability';

/** Every claim of the platform, by pillar and section of the document. A claim that is not listed here is not made. */
export const CLAIMS: readonly Claim[] = [
  ...OPERATIONAL_EXCELLENCE,
  ...SECURITY,
  ...RELIABILITY,
  ...PERFORMANCE_EFFICIENCY,
  ...COST_OPTIMIZATION,
  ...SUSTAINABILITY,
];
