import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import { allOf, cannotTell, fails, holds, type Check } from './check';
import { expectAbsent } from './expect-absent';
import { expectProperty } from './expect-property';
import { mentionsOf, rawOf } from './mentions';

const PASSWORD = 'MasterUserPassword';
const SECRET = 'AWS::SecretsManager::Secret';
const ATTACHMENT = 'AWS::SecretsManager::SecretTargetAttachment';

/** What a database was made of has its password. */
const SOURCES = ['SourceDBInstanceIdentifier', 'SourceDBClusterIdentifier', 'GlobalClusterIdentifier'];

/** The secrets that a value names, also by what attaches them to a database. */
const secretsIn = (assembly: AssemblyFacts, from: ResourceFact, path: string): readonly ResourceFact[] =>
  mentionsOf(assembly, rawOf(from, path)).flatMap((each) =>
    each.type === ATTACHMENT ? mentionsOf(assembly, rawOf(each, 'SecretId')) : [each],
  );

const isRotated = (assembly: AssemblyFacts, secret: ResourceFact): Check => {
  const schedule = resourcesOfType(assembly, 'AWS::SecretsManager::RotationSchedule').find((each) =>
    secretsIn(assembly, each, 'SecretId').includes(secret),
  );
  return schedule === undefined
    ? fails(`nothing rotates ${nameOf(secret)}`, evidenceOf(secret))
    : expectProperty(schedule, { property: 'RotationRules', expected: 'set', is: () => true });
};

/** The password is read from a secret when the database is deployed, and Secrets Manager made and rotates that. */
const comesFromSecret = (assembly: AssemblyFacts, database: ResourceFact): Check => {
  const evidence = evidenceOf(database, PASSWORD, 'a secret of the assembly');
  const secret = secretsIn(assembly, database, PASSWORD).find(({ type }) => type === SECRET);
  return secret === undefined
    ? cannotTell(`the secret of ${nameOf(database)} is not in the assembly`, evidence)
    : allOf(
        holds(evidence),
        expectProperty(secret, { property: 'GenerateSecretString', expected: 'set', is: () => true }),
        isRotated(assembly, secret),
      );
};

/** The password of a database is made, kept and rotated by Secrets Manager: by RDS itself, or by a secret of the app. */
export const expectManagedPassword = (assembly: AssemblyFacts, database: ResourceFact): Check => {
  const password = rawOf(database, PASSWORD);
  if (JSON.stringify(password ?? '').includes('{{resolve:secretsmanager:')) return comesFromSecret(assembly, database);
  const source = SOURCES.find((path) => rawOf(database, path) !== undefined);
  if (
    password === undefined &&
    source !== undefined &&
    property(database, 'ManageMasterUserPassword').kind === 'absent'
  )
    return cannotTell(`the password of ${nameOf(database)} is that of its source`, evidenceOf(database, source));
  return allOf(
    expectProperty(database, { property: 'ManageMasterUserPassword', expected: true }),
    expectAbsent(database, PASSWORD),
  );
};
