import type { Claim } from '../claim';
import { atRest } from '../vocabulary/at-rest';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { allDatabasesOf } from '../vocabulary/databases';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

export const databaseEncryptedAtRest: Claim = {
  id: 'database-encrypted-at-rest',
  pillar: 'security',
  section: 'Data Protection',
  principles: ['Protect data in transit and at rest'],
  statement: 'Every database is encrypted at rest with a customer-managed KMS key.',
  bestPractices: ['SEC08-BP01', 'SEC08-BP02'],
  fix: 'Set `storageEncrypted: true` and a `storageEncryptionKey` on the database cluster.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        allDatabasesOf(assembly).map((from) => {
          const { on, key } = atRest(from);
          const ofPlatform = expectRelated(assembly, { from, property: key, type: 'AWS::KMS::Key' });
          return on === undefined
            ? ofPlatform
            : allOf(expectProperty(from, { property: on, expected: true }), ofPlatform);
        }),
        {
          met: 'Every database is encrypted with a KMS key of the platform.',
          none: notApplicable('The assembly has no database.'),
        },
      ),
    ),
};
