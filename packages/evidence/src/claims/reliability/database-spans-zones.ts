import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectRelated } from '../vocabulary/expect-related';
import { expectZones } from '../vocabulary/expect-zones';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const ZONES = 2;

export const databaseSpansZones: Claim = {
  id: 'database-spans-zones',
  pillar: 'reliability',
  section: 'High Availability (HA)',
  principles: ['Automatically recover from failure'],
  statement: 'Every database cluster may place instances in at least two availability zones.',
  bestPractices: ['REL10-BP01', 'REL11-BP02'],
  fix: 'Give the cluster `vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED }` of a network with two zones.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::RDS::DBCluster').map((from) =>
          expectRelated(assembly, {
            from,
            property: 'DBSubnetGroupName',
            type: 'AWS::RDS::DBSubnetGroup',
            then: (group) => expectZones(assembly, group, 'SubnetIds', ZONES),
          }),
        ),
        {
          met: 'The subnet group of every cluster spans two zones.',
          none: notApplicable('The assembly has no database cluster.'),
        },
      ),
    ),
};
