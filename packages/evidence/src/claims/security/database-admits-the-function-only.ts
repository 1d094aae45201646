import type { Claim } from '../claim';
import { cannotJudge } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { databasesOf, groupsProperty, storesOf } from '../vocabulary/databases';
import { expectEach } from '../vocabulary/each-of';
import { expectAdmitsOnly } from '../vocabulary/expect-admits-only';
import { expectRelated } from '../vocabulary/expect-related';
import { portOf } from '../vocabulary/port-of';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** What the platform runs where no engine is named. */
const POSTGRESQL = 5432;

export const databaseAdmitsTheFunctionOnly: Claim = {
  id: 'database-admits-the-function-only',
  pillar: 'security',
  section: 'Network Security',
  principles: ['Apply security at all layers', 'Keep people away from data'],
  statement:
    "The security groups of the database admit the function's group on the port of its engine and nothing else.",
  bestPractices: ['SEC05-BP02', 'SEC05-BP01'],
  fix: 'Give the cluster a `DataSecurityGroup` of packages/infra/src/data and add no other ingress rule to it.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...databasesOf(assembly).map((cluster) =>
            expectEach(cluster, groupsProperty(cluster), (property) =>
              expectRelated(assembly, {
                from: cluster,
                property,
                type: 'AWS::EC2::SecurityGroup',
                then: (group) => expectAdmitsOnly(assembly, group, portOf(cluster) ?? POSTGRESQL),
              }),
            ),
          ),
          ...cannotJudge(storesOf(assembly)),
        ],
        {
          met: 'The function is the only one that the database admits.',
          none: notApplicable('The assembly has no database.'),
        },
      ),
    ),
};
