import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { credentialsComeFromSecretsManager as claim } from './credentials-come-from-secrets-manager';

const cluster = (ManageMasterUserPassword: TemplateValue, more: object = {}) =>
  aResource('AWS::RDS::DBCluster', { ManageMasterUserPassword, ...more });

const secret = aResource('AWS::SecretsManager::Secret', { GenerateSecretString: { PasswordLength: 30 } });
const attachment = aResource('AWS::SecretsManager::SecretTargetAttachment', { SecretId: aReferenceTo(secret) });
const rotation = aResource('AWS::SecretsManager::RotationSchedule', {
  SecretId: aReferenceTo(attachment),
  RotationRules: { AutomaticallyAfterDays: 30 },
});
const reading = (type = 'AWS::RDS::DBCluster') =>
  aResource(type, {
    MasterUserPassword: {
      'Fn::Join': ['', ['{{resolve:secretsmanager:', aReferenceTo(secret), ':SecretString:password::}}']],
    },
  });

testClaim(claim, {
  met: [
    {
      given: 'a managed password and a generated secret',
      facts: anAssembly().with(cluster(true), aResource('AWS::SecretsManager::Secret', { GenerateSecretString: {} })),
      shows: [{ property: 'ManageMasterUserPassword', actual: true }],
    },
    {
      given: 'a generated secret that the database reads and a schedule rotates',
      facts: anAssembly().with(reading(), secret, attachment, rotation),
      shows: [{ property: 'MasterUserPassword' }, { property: 'GenerateSecretString' }, { property: 'RotationRules' }],
    },
    {
      given: 'a graph, which has no password',
      facts: anAssembly().with(cluster(true), aResource('AWS::Neptune::DBCluster')),
    },
  ],
  notMet: [
    {
      given: 'a warehouse with a password in the template',
      facts: anAssembly().with(aResource('AWS::Redshift::Cluster', { MasterUserPassword: 'hunter2' })),
      because: 'MasterUserPassword of /Test/Cluster is set',
    },
    {
      given: 'a secret that nobody rotates',
      facts: anAssembly().with(reading('AWS::RDS::DBInstance'), secret, attachment),
      because: 'nothing rotates /Test/Secret',
    },
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
  unknown: [
    { given: 'an unresolved setting', facts: anAssembly().with(cluster(UNRESOLVED)) },
    { given: 'a secret that is not in the assembly', facts: anAssembly().with(reading('AWS::DocDB::DBCluster')) },
    {
      given: 'a replica of a database that the assembly does not show',
      facts: anAssembly().with(aResource('AWS::RDS::DBInstance', { SourceDBInstanceIdentifier: 'elsewhere' })),
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
