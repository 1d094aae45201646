import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { fails, holds } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** What AWS sells reservations of, or Spot capacity, and so what costs more without them. */
const SOLD_AHEAD = [
  'AWS::AutoScaling::AutoScalingGroup',
  'AWS::EC2::CapacityReservation',
  'AWS::EC2::Instance',
  'AWS::EC2::SpotFleet',
  'AWS::ElastiCache::CacheCluster',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::MemoryDB::Cluster',
  'AWS::OpenSearchService::Domain',
  'AWS::Redshift::Cluster',
];

export const nothingIsBoughtAhead: Claim = {
  id: 'nothing-is-bought-ahead',
  pillar: 'cost-optimization',
  section: 'Cost Optimization Strategies',
  principles: ['Adopt a consumption model'],
  statement:
    'Neither reservations nor Spot apply: databases, caches and tables are paid by their use, and nothing is there that AWS sells cheaper ahead.',
  bestPractices: ['COST07-BP04'],
  fix: 'Give database instances the class `db.serverless` and tables on-demand billing, or write down what a reservation would save.',
  mendedByRemoval: 'It forbids capacity that is bought ahead: what is gone was not bought.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...resourcesOfType(assembly, ...SOLD_AHEAD).map((each) =>
            fails(`${nameOf(each)} is ${each.type}, which is cheaper when it is bought ahead`, evidenceOf(each)),
          ),
          ...resourcesOfType(assembly, 'AWS::RDS::DBInstance').map((each) =>
            expectProperty(each, { property: 'DBInstanceClass', expected: 'db.serverless' }),
          ),
          ...resourcesOfType(assembly, 'AWS::DynamoDB::Table').map((each) =>
            expectProperty(each, { property: 'BillingMode', expected: 'PAY_PER_REQUEST' }),
          ),
          ...resourcesOfType(assembly, 'AWS::ElastiCache::ServerlessCache').map((each) => holds(evidenceOf(each))),
        ],
        {
          met: 'All of it is paid by its use.',
          none: notApplicable('The assembly has nothing that could be bought ahead.'),
        },
      ),
    ),
};
