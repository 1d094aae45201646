import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
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
  const text = JSON.stringify(rawOf(user, PASSWORDS) ?? []);
  return text.includes('{{resolve:secretsmanager:')
    ? holds(evidence)
    : fails(`the password of ${nameOf(user)} does not come from Secrets Manager`, evidence);
};

export const credentialsComeFromSecretsManager: Claim = {
  id: 'credentials-come-from-secrets-manager',
  pillar: 'security',
  section: 'Identity and Access Management (IAM)',
  principles: ['Implement a strong identity foundation', 'Keep people away from data'],
  statement:
    'The passwords of the database and of the cache are made and kept by Secrets Manager; no template holds one.',
  bestPractices: ['SEC02-BP03', 'SEC02-BP05'],
  fix: 'Set `manageMasterUserPassword: true` on the cluster, and refer to a generated `Secret` for the user of the cache.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...resourcesOfType(assembly, 'AWS::RDS::DBCluster').map(clusterCheck),
          ...resourcesOfType(assembly, 'AWS::ElastiCache::User').map(userCheck),
        ],
        {
          met: 'Every password is a reference to Secrets Manager.',
          none: notApplicable('The assembly has no database and no cache user.'),
        },
      ),
    ),
};
