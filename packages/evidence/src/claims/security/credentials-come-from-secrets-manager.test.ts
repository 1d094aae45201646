import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { credentialsComeFromSecretsManager as claim } from './credentials-come-from-secrets-manager';

const secret = aReferenceTo(aResource('AWS::SecretsManager::Secret'));
const resolved = { 'Fn::Join': ['', ['{{resolve:secretsmanager:', secret, ':SecretString:password::}}']] };
const cluster = (ManageMasterUserPassword: TemplateValue, more: object = {}) =>
  aResource('AWS::RDS::DBCluster', { ManageMasterUserPassword, ...more });
const user = (...Passwords: readonly TemplateValue[]) =>
  aResource('AWS::ElastiCache::User', { AuthenticationMode: { Type: 'password', Passwords } });

testClaim(claim, {
  met: [
    {
      given: 'a managed password and a reference',
      facts: anAssembly().with(cluster(true), user(resolved)),
      shows: [{ property: 'ManageMasterUserPassword', actual: true }],
    },
  ],
  notMet: [
    { given: 'a password that nobody manages', facts: anAssembly().with(cluster(undefined)) },
    {
      given: 'a password in the template',
      facts: anAssembly().with(cluster(true, { MasterUserPassword: 'hunter2' })),
      because: 'MasterUserPassword of /Test/DBCluster is set',
    },
    { given: 'a second cache password in the template', facts: anAssembly().with(user(resolved, 'hunter2')) },
    {
      given: 'a secret whose text is in the template',
      facts: anAssembly().with(aResource('AWS::SecretsManager::Secret', { SecretString: 'hunter2' })),
      because: 'SecretString',
    },
    { given: 'a cache password in the template', facts: anAssembly().with(user('hunter2')) },
  ],
  unknown: [{ given: 'an unresolved setting', facts: anAssembly().with(cluster(UNRESOLVED)) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
