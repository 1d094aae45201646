import { listAt } from '../facts/list-at';
import { textAt } from '../facts/text-at';
import { assumed } from '../usage/assumed';
import { charge } from './charge';
import type { Demand, Service } from './service';

const replica = (entry: unknown): Demand => {
  const region = textAt(entry, 'Region');
  return region === undefined
    ? {
        kind: 'unpriced',
        what: 'Replica',
        reason: 'the template does not say in which region',
        measure: 'secret-replica',
      }
    : { kind: 'charge', price: 'secret', amount: 1, region, measure: 'secret-replica' };
};

/** AWS Secrets Manager: each replica is billed like a secret. */
export const SECRETS_MANAGER: Service = {
  types: ['AWS::SecretsManager::Secret'],
  demands: ({ properties }) => [
    charge('secret', 1),
    charge('secret-call', assumed('secretCalls')),
    ...listAt(properties, 'ReplicaRegions').map(replica),
  ],
};
