import type { ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import type { Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** Engines without a licence fee, by what runs them. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  'AWS::RDS::DBCluster': ['aurora-postgresql', 'aurora-mysql', 'postgres', 'mysql'],
  'AWS::RDS::DBInstance': ['aurora-postgresql', 'aurora-mysql', 'postgres', 'mysql', 'mariadb'],
  // AWS bills Redis OSS by a higher price than Valkey: https://aws.amazon.com/elasticache/pricing/
  'AWS::ElastiCache::ServerlessCache': ['valkey'],
  'AWS::ElastiCache::ReplicationGroup': ['valkey'],
};

const check = (store: ResourceFact): Check => {
  const open = OPEN[store.type] ?? [];
  return expectProperty(store, {
    property: 'Engine',
    expected: open.join(' or '),
    is: (engine) => typeof engine === 'string' && open.includes(engine),
  });
};

export const enginesNeedNoLicence: Claim = {
  id: 'engines-need-no-licence',
  pillar: 'cost-optimization',
  section: 'Cost Optimization Strategies',
  principles: ['Measure overall efficiency'],
  statement: 'Databases run an engine of open source that has no licence fee, and caches Valkey, the cheapest engine.',
  bestPractices: ['COST05-BP04'],
  fix: "Keep `aurora-postgresql` in packages/infra/src/data/cluster-settings.ts and `engine: 'valkey'` in packages/infra/src/data/cache.ts.",
  mendedByRemoval: 'It forbids engines with a licence: one that is gone needs none.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(resourcesOfType(assembly, ...Object.keys(OPEN)).map(check), {
        met: 'No engine has a licence fee.',
        none: notApplicable('The assembly has neither database nor cache.'),
      }),
    ),
};
