import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { cannotJudge } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { databasesOf, scalingProperty, storesOf } from '../vocabulary/databases';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedService } from '../vocabulary/with-described-service';

export const databaseScales: Claim = {
  id: 'database-scales',
  pillar: 'reliability',
  section: 'Automatic Scaling',
  principles: ['Stop guessing capacity'],
  statement: 'Every database scales by itself between the two capacities of the descriptor, which differ.',
  bestPractices: ['REL07-BP01', 'REL07-BP03'],
  fix: 'Set `database.minAcu` below `database.maxAcu` in the descriptor.',
  evaluate: (facts) =>
    withDescribedService(
      facts,
      ['AWS::RDS', 'AWS::DocDB', 'AWS::Neptune'],
      (assembly, { database: { minAcu, maxAcu } }) =>
        conclude(
          [
            ...databasesOf(assembly).map((cluster) =>
              allOf(
                expectProperty(cluster, { property: `${scalingProperty(cluster)}.MinCapacity`, expected: minAcu }),
                expectProperty(cluster, {
                  property: `${scalingProperty(cluster)}.MaxCapacity`,
                  expected: maxAcu,
                  is: (capacity) => capacity === maxAcu && maxAcu > minAcu,
                }),
              ),
            ),
            ...cannotJudge(storesOf(assembly)),
          ],
          {
            met: 'The capacities of every database are those of the descriptor.',
            none: notApplicable('The assembly has no database.'),
          },
        ),
    ),
};
