import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { cannotJudge } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { databasesOf, storesOf } from '../vocabulary/databases';
import { expectAttribute } from '../vocabulary/expect-attribute';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedService } from '../vocabulary/with-described-service';

export const databaseDeletionIsGuarded: Claim = {
  id: 'database-deletion-is-guarded',
  pillar: 'reliability',
  section: 'Disaster Recovery (DR)',
  principles: ['Automatically recover from failure'],
  statement:
    'No database goes without a trace: it leaves a snapshot or stays, and in production it refuses to be deleted.',
  bestPractices: ['REL09-BP01', 'REL13-BP02'],
  fix: 'Set `removalPolicy: RemovalPolicy.SNAPSHOT`, and `database.deletionProtection: true` in a production descriptor.',
  evaluate: (facts) =>
    withDescribedService(facts, ['AWS::RDS', 'AWS::DocDB', 'AWS::Neptune'], (assembly, { tier, database }) =>
      conclude(
        [
          ...databasesOf(assembly).map((cluster) =>
            allOf(
              expectAttribute(cluster, 'DeletionPolicy', ['Snapshot', 'Retain']),
              expectAttribute(cluster, 'UpdateReplacePolicy', ['Snapshot', 'Retain']),
              ...(tier === 'production' || database.deletionProtection
                ? [expectProperty(cluster, { property: 'DeletionProtection', expected: true })]
                : []),
            ),
          ),
          ...cannotJudge(storesOf(assembly)),
        ],
        {
          met: 'Every database outlives its stack as a snapshot or as itself.',
          none: notApplicable('The assembly has no database.'),
        },
      ),
    ),
};
