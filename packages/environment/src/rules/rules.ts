import { accountsApart } from './accounts-apart';
import { acuBounds } from './acu-bounds';
import { connectionsBounded } from './connections-bounded';
import { domainInZone } from './domain-in-zone';
import { domainsApart } from './domains-apart';
import { drRegionDiffers } from './dr-region-differs';
import { drRegionKnown } from './dr-region-known';
import { namesMatchFiles } from './names-match-files';
import { natGateways } from './nat-gateways';
import { networkCidr } from './network-cidr';
import { networksApart } from './networks-apart';
import { ownArns } from './own-arns';
import { percentThresholds } from './percent-thresholds';
import { productionApproval } from './production-approval';
import { productionDeletionProtection } from './production-deletion-protection';
import { regionSupported } from './region-supported';
import type { NeighbourRule, Rule } from './rule';
import { tagsBounded } from './tags-bounded';
import { tagsDistinct } from './tags-distinct';
import { workloadInOrder } from './workload-in-order';
import { zonesExist } from './zones-exist';

/** What one environment must be, beyond the shape of its fields. */
export const RULES: readonly Rule[] = [
  regionSupported,
  drRegionKnown,
  drRegionDiffers,
  networkCidr,
  zonesExist,
  natGateways,
  acuBounds,
  connectionsBounded,
  ownArns,
  domainInZone,
  percentThresholds,
  workloadInOrder,
  tagsBounded,
  tagsDistinct,
  productionDeletionProtection,
  productionApproval,
];

/** What environments must be to each other. What is wrong between two is said at both, each naming the other. */
export const NEIGHBOUR_RULES: readonly NeighbourRule[] = [namesMatchFiles, accountsApart, networksApart, domainsApart];
