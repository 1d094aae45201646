import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { variablesHoldNoSecrets as claim } from './variables-hold-no-secrets';

const secret = aResource('AWS::SecretsManager::Secret');
const withVariables = (Variables: TemplateValue) =>
  anAssembly().with(secret, aResource('AWS::Lambda::Function', { Environment: { Variables } }));
const withBuild = (variable: TemplateObject) =>
  anAssembly().with(aResource('AWS::CodeBuild::Project', { Environment: { EnvironmentVariables: [variable] } }));

testClaim(claim, {
  met: [
    {
      given: 'variables that say where a secret is',
      facts: withVariables({ LOG_LEVEL: 'info', DATABASE_SECRET_ARN: aReferenceTo(secret) }),
      shows: [{ property: 'Environment.Variables' }],
    },
    {
      given: 'a build that reads the secret itself',
      facts: withBuild({ Name: 'TOKEN', Type: 'SECRETS_MANAGER', Value: 'portal-token' }),
    },
  ],
  notMet: [
    {
      given: 'a password',
      facts: withVariables({ DATABASE_PASSWORD: 'hunter2' }),
      because: 'DATABASE_PASSWORD of /Test',
    },
    {
      given: 'an address with a password in it',
      facts: withVariables({ DATABASE_URL: 'postgresql://api:hunter2@db/habits' }),
      because: 'DATABASE_URL of /Test/Function holds a secret',
    },
    {
      given: 'a secret that CloudFormation fills in',
      facts: withVariables({
        SALT: { 'Fn::Join': ['', ['{{resolve:secretsmanager:', UNRESOLVED, ':SecretString:::}}']] },
      }),
      because: 'SALT',
    },
    { given: 'a token in a build', facts: withBuild({ Name: 'TOKEN', Value: 'ghp_1' }), because: 'TOKEN' },
    {
      given: 'a secret where its place should be',
      facts: withVariables({ SMTP_SECRET_ARN: 'hunter2' }),
      because: 'says no place',
    },
  ],
  unknown: [
    { given: 'unresolved variables', facts: withVariables(UNRESOLVED) },
    { given: 'an unresolved place', facts: withVariables({ SMTP_SECRET_ARN: UNRESOLVED }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(secret),
});
