import { acuBounds } from './acu-bounds';
import { drRegionDiffers } from './dr-region-differs';
import { namesMatchFiles } from './names-match-files';
import { natGateways } from './nat-gateways';
import { networkCidr } from './network-cidr';
import { networksApart } from './networks-apart';
import { productionApproval } from './production-approval';
import { productionDeletionProtection } from './production-deletion-protection';
import type { NeighbourRule, Rule } from './rule';

/** What one environment must be, beyond the shape of its fields. */
export const RULES: readonly Rule[] = [
  drRegionDiffers,
  networkCidr,
  natGateways,
  acuBounds,
  productionDeletionProtection,
  productionApproval,
];

/** What environments must be to each other. */
export const NEIGHBOUR_RULES: readonly NeighbourRule[] = [namesMatchFiles, networksApart];
