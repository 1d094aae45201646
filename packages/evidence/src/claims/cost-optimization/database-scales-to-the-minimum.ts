import type { Claim } from '../claim';
import { cannotJudge } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { databasesOf, scalingProperty, storesOf } from '../vocabulary/databases';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const LEAST_ACU = 0.5;

export const databaseScalesToTheMinimum: Claim = {
  id: 'database-scales-to-the-minimum',
  pillar: 'cost-optimization',
  section: 'Right-Sizing',
  principles: ['Adopt a consumption model'],
  statement: `Every database goes down to ${LEAST_ACU} ACU when nobody uses it.`,
  bestPractices: ['COST09-BP03', 'COST06-BP03'],
  fix: `Set \`database.minAcu\` of the descriptor to ${LEAST_ACU}.`,
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...databasesOf(assembly).map((cluster) =>
            expectProperty(cluster, {
              property: `${scalingProperty(cluster)}.MinCapacity`,
              expected: `at most ${LEAST_ACU}`,
              is: (capacity) => typeof capacity === 'number' && capacity <= LEAST_ACU,
            }),
          ),
          ...cannotJudge(storesOf(assembly)),
        ],
        { met: 'Every database scales down.', none: notApplicable('The assembly has no database.') },
      ),
    ),
};
