import { API } from './api';
import { COST } from './cost';
import { DATA } from './data';
import { EDGE } from './edge';
import { FIREWALL } from './firewall';
import { FOUNDATION } from './foundation';
import { NETWORK } from './network';
import { OBSERVABILITY } from './observability';
import { RECOVERY } from './recovery';
import type { ServiceRights } from './service-rights';

/** What the stacks of the infrastructure pipeline need. The pilot light holds a copy of the API: its rights are among them. */
export const INFRASTRUCTURE_RIGHTS: Readonly<Record<string, readonly ServiceRights[]>> = {
  Foundation: FOUNDATION,
  Network: NETWORK,
  Data: DATA,
  Api: API,
  Edge: [...EDGE, ...FIREWALL],
  Observability: OBSERVABILITY,
  Recovery: RECOVERY,
  Cost: COST,
};
