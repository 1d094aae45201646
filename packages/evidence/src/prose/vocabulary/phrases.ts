import type { Pillar } from '../../report/report';
import { COST_OPTIMIZATION_PHRASES } from './cost-optimization';
import { OPERATIONAL_EXCELLENCE_PHRASES } from './operational-excellence';
import { PERFORMANCE_EFFICIENCY_PHRASES } from './performance-efficiency';
import type { PhrasesOfClaims } from './phrases-of-claims';
import { RELIABILITY_PHRASES } from './reliability';
import { SECURITY_PHRASES } from './security';
import { SUSTAINABILITY_PHRASES } from './sustainability';

/** Every phrase, by the pillar and the id of the claim that backs it. */
export const PHRASES: Readonly<Record<Pillar, PhrasesOfClaims>> = {
  'operational-excellence': OPERATIONAL_EXCELLENCE_PHRASES,
  security: SECURITY_PHRASES,
  reliability: RELIABILITY_PHRASES,
  'performance-efficiency': PERFORMANCE_EFFICIENCY_PHRASES,
  'cost-optimization': COST_OPTIMIZATION_PHRASES,
  sustainability: SUSTAINABILITY_PHRASES,
};
