import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { isList } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectProperty } from '../vocabulary/expect-property';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const PASSWORDS = 'AuthenticationMode.Passwords';

const clusterCheck = (cluster: ResourceFact): Check =>
  allOf(
    expectProperty(cluster, { property: 'ManageMasterUserPassword', expected: true }),
    expectAbsent(cluster, 'MasterUserPassword'),
  );

/** CloudFormation resolves the reference when it deploys: the text of the template holds no password. */
const userCheck = (user: ResourceFact): Check => {
  const evidence = evidenceOf(user, PASSWORDS, '{{resolve:secretsmanager:...}}');
  const passwords = rawOf(user, PASSWORDS);
  const texts = (isList(passwords) ? passwords : []).map((each) => JSON.stringify(each));
  return texts.length > 0 && texts.every((text) => text.includes('{{resolve:secretsmanager:'))
    ? holds(evidence)
    : fails(`a password of ${nameOf(user)} does not come from Secrets Manager`, evidence);
};

const secretCheck = (secret: ResourceFact): Check => expectAbsent(secret, 'SecretString');

export const credentialsComeFromSecretsManager: Claim = {
  id: 'credentials-come-from-secrets-manager',
  pillar: 'security',
  section: 'Identity and Access Management (IAM)',
  principles: ['Implement a strong identity foundation', 'Keep people away from data'],
  statement:
    'The passwords of the database and of the cache are made and kept by Secrets Manager; no secret has its text in a template.',
  bestPractices: ['SEC02-BP03', 'SEC02-BP05'],
  fix: 'Set `manageMasterUserPassword: true` on the cluster, and refer to a generated `Secret` for the user of the cache.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...resourcesOfType(assembly, 'AWS::RDS::DBCluster').map(clusterCheck),
          ...resourcesOfType(assembly, 'AWS::ElastiCache::User').map(userCheck),
          ...resourcesOfType(assembly, 'AWS::SecretsManager::Secret').map(secretCheck),
        ],
        {
          met: 'Every password is a reference to Secrets Manager.',
          none: notApplicable('The assembly has no database, no cache user and no secret.'),
        },
      ),
    ),
};
