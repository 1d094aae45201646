import type { Claim } from '../claim';
import { cannotJudge } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { databasesOf, storesOf } from '../vocabulary/databases';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedService } from '../vocabulary/with-described-service';

/** The seed keeps hourly backups for seven days. */
const LEAST_DAYS = 7;

export const databaseBackupsAreRetained: Claim = {
  id: 'database-backups-are-retained',
  pillar: 'reliability',
  section: 'Disaster Recovery (DR)',
  principles: ['Test recovery procedures', 'Automatically recover from failure'],
  statement: `Every database can be restored to any second of the days that the descriptor asks for, at least ${LEAST_DAYS}.`,
  bestPractices: ['REL09-BP01', 'REL09-BP03'],
  fix: `Set \`database.backupRetentionDays\` of the descriptor to ${LEAST_DAYS} or more.`,
  evaluate: (facts) =>
    withDescribedService(
      facts,
      ['AWS::RDS', 'AWS::DocDB', 'AWS::Neptune'],
      (assembly, { database: { backupRetentionDays: days } }) =>
        conclude(
          [
            ...databasesOf(assembly).map((cluster) =>
              expectProperty(cluster, {
                property: 'BackupRetentionPeriod',
                expected: Math.max(days, LEAST_DAYS),
                is: (value) => value === days && days >= LEAST_DAYS,
              }),
            ),
            ...cannotJudge(storesOf(assembly)),
          ],
          {
            met: 'Continuous backups are kept as long as the descriptor says.',
            none: notApplicable('The assembly has no database.'),
          },
        ),
    ),
};
