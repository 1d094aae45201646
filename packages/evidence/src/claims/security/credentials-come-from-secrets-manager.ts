import type { ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { databasesOf } from '../vocabulary/databases';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectManagedPassword } from '../vocabulary/expect-managed-password';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** Whoever asks Neptune is told apart by IAM, and has no password. */
const hasPassword = ({ type }: ResourceFact): boolean => type !== 'AWS::Neptune::DBCluster';

/** Where a template would have the text of a secret. */
const WRITTEN: Readonly<Record<string, string>> = {
  'AWS::OpenSearchService::Domain': 'AdvancedSecurityOptions.MasterUserOptions.MasterUserPassword',
  'AWS::Redshift::Cluster': 'MasterUserPassword',
  'AWS::SecretsManager::Secret': 'SecretString',
};

export const credentialsComeFromSecretsManager: Claim = {
  id: 'credentials-come-from-secrets-manager',
  pillar: 'security',
  section: 'Identity and Access Management (IAM)',
  principles: ['Implement a strong identity foundation', 'Keep people away from data'],
  statement:
    'The password of the database is made, kept and rotated by Secrets Manager; no secret has its text in a template.',
  bestPractices: ['SEC02-BP03', 'SEC02-BP05'],
  fix: 'Set `manageMasterUserPassword: true` on the database, or rotate the secret that it reads, and let Secrets Manager generate every other secret.',
  mendedByRemoval: 'It speaks of databases and of secrets: a database that is gone has no password.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...databasesOf(assembly)
            .filter(hasPassword)
            .map((database) => expectManagedPassword(assembly, database)),
          ...Object.entries(WRITTEN).flatMap(([type, path]) =>
            resourcesOfType(assembly, type).map((each) => expectAbsent(each, path)),
          ),
        ],
        {
          met: 'Every password is kept by Secrets Manager.',
          none: notApplicable('The assembly has no database and no secret.'),
        },
      ),
    ),
};
