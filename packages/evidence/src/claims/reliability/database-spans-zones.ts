import type { Claim } from '../claim';
import { cannotJudge } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { databasesOf, storesOf, subnetGroupType } from '../vocabulary/databases';
import { expectRelated } from '../vocabulary/expect-related';
import { expectZones } from '../vocabulary/expect-zones';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const ZONES = 2;

export const databaseSpansZones: Claim = {
  id: 'database-spans-zones',
  pillar: 'reliability',
  section: 'High Availability (HA)',
  principles: ['Automatically recover from failure'],
  statement: 'Every database may place its instances in at least two availability zones.',
  bestPractices: ['REL10-BP01', 'REL11-BP02'],
  fix: 'Give the cluster `vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED }` of a network with two zones.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...databasesOf(assembly).map((from) =>
            expectRelated(assembly, {
              from,
              property: 'DBSubnetGroupName',
              type: subnetGroupType(from),
              then: (group) => expectZones(assembly, group, 'SubnetIds', ZONES),
            }),
          ),
          ...cannotJudge(storesOf(assembly)),
        ],
        {
          met: 'The subnet group of every database spans two zones.',
          none: notApplicable('The assembly has no database.'),
        },
      ),
    ),
};
