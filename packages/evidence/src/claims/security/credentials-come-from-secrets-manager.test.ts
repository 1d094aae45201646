import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { credentialsComeFromSecretsManager as claim } from './credentials-come-from-secrets-manager';

const cluster = (ManageMasterUserPassword: TemplateValue, more: object = {}) =>
  aResource('AWS::RDS::DBCluster', { ManageMasterUserPassword, ...more });

testClaim(claim, {
  met: [
    {
      given: 'a managed password and a generated secret',
      facts: anAssembly().with(cluster(true), aResource('AWS::SecretsManager::Secret', { GenerateSecretString: {} })),
      shows: [{ property: 'ManageMasterUserPassword', actual: true }],
    },
  ],
  notMet: [
    {
      given: 'an instance of its own with a password in the template',
      facts: anAssembly().with(cluster(true), aResource('AWS::RDS::DBInstance', { MasterUserPassword: 'hunter2' })),
      because: '/Test/DBInstance',
    },
    { given: 'a password that nobody manages', facts: anAssembly().with(cluster(undefined)) },
    {
      given: 'a password in the template',
      facts: anAssembly().with(cluster(true, { MasterUserPassword: 'hunter2' })),
      because: 'MasterUserPassword of /Test/DBCluster is set',
    },
    {
      given: 'a secret whose text is in the template',
      facts: anAssembly().with(aResource('AWS::SecretsManager::Secret', { SecretString: 'hunter2' })),
      because: 'SecretString',
    },
  ],
  unknown: [{ given: 'an unresolved setting', facts: anAssembly().with(cluster(UNRESOLVED)) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
