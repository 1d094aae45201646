import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { requestsNeedNoPassword as claim } from './requests-need-no-password';

const cluster = (EnableIAMDatabaseAuthentication: TemplateValue) =>
  aResource('AWS::RDS::DBCluster', { EnableIAMDatabaseAuthentication });
const user = (Type: string) => aResource('AWS::ElastiCache::User', { AuthenticationMode: { Type } });
const role = aResource('AWS::IAM::Role');
const handler = aResource('AWS::Lambda::Function', { Role: aReferenceTo(role, 'Arn') });
const alias = aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(handler) });
const allowed = (...Action: readonly TemplateValue[]) =>
  aResource('AWS::IAM::ManagedPolicy', {
    Roles: [aReferenceTo(role)],
    PolicyDocument: { Statement: [{ Effect: 'Allow', Action }] },
  });
const reading = (...Resource: readonly TemplateValue[]) =>
  aResource('AWS::IAM::ManagedPolicy', {
    Roles: [aReferenceTo(role)],
    PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource }] },
  });
const keys = aResource('AWS::SecretsManager::Secret', { GenerateSecretString: { PasswordLength: 43 } });
const password = aResource(
  'AWS::SecretsManager::Secret',
  { GenerateSecretString: { GenerateStringKey: 'password' } },
  { logicalId: 'Password' },
);
const sealing = (secret: typeof keys) =>
  aResource('AWS::Lambda::Function', {
    Role: aReferenceTo(role, 'Arn'),
    Environment: { Variables: { WEBHOOK_KEYS_SECRET_ARN: aReferenceTo(secret) } },
  });
const group = aResource('AWS::ElastiCache::UserGroup', {
  UserIds: [aReferenceTo(aResource('AWS::ElastiCache::User', {}, { logicalId: 'Gone' }))],
});
const cached = aResource('AWS::ElastiCache::ServerlessCache', { UserGroupId: aReferenceTo(group) });
const data = anAssembly().with(cluster(true), user('iam'));
const standing = data.with(handler, role, alias);
const withKeys = (secret: typeof keys) => {
  const sealer = sealing(secret);
  const called = aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(sealer) });
  return data.with(keys, password, role, sealer, called);
};

testClaim(claim, {
  met: [
    {
      given: 'tokens for both, and an API that reads no secret',
      facts: standing.with(allowed('rds-db:connect', 'elasticache:Connect')),
      shows: [{ actual: true }, { actual: 'iam' }, { property: 'Passwords' }, { property: 'Role' }],
    },
    {
      given: 'an API that reads the keys that it seals with',
      facts: withKeys(keys).with(reading(aReferenceTo(keys))),
      shows: [{}, {}, {}, {}, { expected: 'the keys that seal secrets of webhooks' }],
    },
    {
      given: 'a function that reads a secret and serves no requests',
      facts: data.with(handler, role, allowed('secretsmanager:GetSecretValue')),
    },
  ],
  notMet: [
    { given: 'a database that takes passwords only', facts: data.with(cluster(undefined)) },
    { given: 'a user of the cache with a password', facts: data.with(user('password')), because: 'expected iam' },
    {
      given: 'an API that may read a secret',
      facts: standing.with(allowed('rds-db:connect', 'secretsmanager:GetSecretValue')),
      because: 'allows reading secrets',
    },
    {
      given: 'an API that reads another secret beside the keys',
      facts: withKeys(keys).with(reading(aReferenceTo(keys), aReferenceTo(password))),
      because: 'allows reading secrets',
    },
    {
      given: 'an API that calls a password its keys',
      facts: withKeys(password).with(reading(aReferenceTo(password))),
      because: 'allows reading secrets',
    },
    {
      given: 'an API that reads every secret as if it were its keys',
      facts: withKeys(keys).with(reading('*')),
      because: 'allows reading secrets',
    },
    {
      given: 'an API that may read a secret by another spelling',
      facts: standing.with(allowed('SecretsManager:getsecretvalue')),
      because: 'allows reading secrets',
    },
    {
      given: 'an API that may read a secret by question marks',
      facts: standing.with(allowed('s?cretsmanager:GetSecretValue')),
      because: 'allows reading secrets',
    },
    {
      given: 'an API that may do all but one thing',
      facts: standing.with(
        aResource('AWS::IAM::Policy', {
          Roles: [aReferenceTo(role)],
          PolicyDocument: { Statement: { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' } },
        }),
      ),
      because: 'allows all but some actions',
    },
    { given: 'an API that may do everything', facts: standing.with(allowed('*')), because: 'allows reading secrets' },
    {
      given: 'a cache that asks nobody who he is',
      facts: standing.with(allowed('rds-db:connect'), aResource('AWS::ElastiCache::ServerlessCache')),
      because: 'UserGroupId',
    },
    {
      given: 'a cache whose user is not made by the platform',
      facts: standing.with(allowed('rds-db:connect'), group, cached),
      because: 'UserIds.0 of /Test/UserGroup points at a resource that does not exist',
    },
    { given: 'a role without a policy', facts: standing, because: 'has no policy' },
  ],
  unknown: [
    { given: 'an unresolved setting', facts: anAssembly().with(cluster(UNRESOLVED)) },
    {
      given: 'a policy of AWS, which nobody reads here',
      facts: data.with(
        handler,
        alias,
        aResource('AWS::IAM::Role', { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] }),
        allowed('rds-db:connect'),
      ),
      because: 'ManagedPolicyArns.0',
    },
    { given: 'an unresolved action', facts: standing.with(allowed(UNRESOLVED)) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
