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
const data = anAssembly().with(cluster(true), user('iam'));
const standing = data.with(handler, role, alias);

testClaim(claim, {
  met: [
    {
      given: 'tokens for both, and an API that reads no secret',
      facts: standing.with(allowed('rds-db:connect', 'elasticache:Connect')),
      shows: [{ actual: true }, { actual: 'iam' }, { property: 'Passwords' }, { property: 'Role' }],
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
    { given: 'an API that may do everything', facts: standing.with(allowed('*')), because: 'allows reading secrets' },
    {
      given: 'a cache that asks nobody who he is',
      facts: standing.with(allowed('rds-db:connect'), aResource('AWS::ElastiCache::ServerlessCache')),
      because: 'UserGroupId',
    },
    { given: 'a role without a policy', facts: standing, because: 'has no policy' },
  ],
  unknown: [
    { given: 'an unresolved setting', facts: anAssembly().with(cluster(UNRESOLVED)) },
    { given: 'an unresolved action', facts: standing.with(allowed(UNRESOLVED)) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
