import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aBuild, aPipeline, aStage } from '../../testing/a-delivery';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { variablesHoldNoSecrets as claim } from './variables-hold-no-secrets';

const secret = aResource('AWS::SecretsManager::Secret');
const withVariables = (Variables: TemplateValue) =>
  anAssembly().with(secret, aResource('AWS::Lambda::Function', { Environment: { Variables } }));
const withBuild = (variable: TemplateObject) =>
  anAssembly().with(aResource('AWS::CodeBuild::Project', { Environment: { EnvironmentVariables: [variable] } }));
const PROMISED = ['DB_PASS', 'JWT_SIGNING_KEY', 'PASSPHRASE', 'PWD_DB', 'GITHUB_PAT_TOKEN'];
/** An action that starts a build, with these variables as the text that CodePipeline takes. */
const withAction = (EnvironmentVariables: TemplateValue, action: TemplateObject = {}) =>
  anAssembly().with(aPipeline([aStage(aBuild('Gate', { Configuration: { EnvironmentVariables }, ...action }))]));
const text = (variable: object): string => JSON.stringify([variable]);

testClaim(claim, {
  met: [
    {
      given: 'variables that only sound like secrets',
      facts: withVariables({ MAX_TOKENS: '4096', TOKEN_TTL: '60', PARTITION_KEY: 'pk', USE_TOKEN: 'true' }),
    },
    { given: 'the ARN of a key', facts: withVariables({ ENCRYPTION_KEY: 'arn:aws:kms:us-east-1:1:key/1' }) },
    {
      given: 'an action of which the build reads the secret itself',
      facts: withAction(text({ name: 'NPM_TOKEN', type: 'SECRETS_MANAGER', value: 'npm' })),
    },
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
      shows: [{ property: 'Environment.Variables', actual: '(hidden)' }],
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
    ...PROMISED.map((name) => ({
      given: name,
      facts: withVariables({ [name]: 'hunter2' }),
      because: `${name} of /Test/Function is a secret`,
    })),
    { given: 'a hidden parameter', facts: withVariables({ DB_PASS: UNRESOLVED }), because: 'DB_PASS' },
    {
      given: 'a key of a service under another name',
      facts: withVariables({ STRIPE: 'sk_live_' + '51H8abcdefghijkl' }),
      because: 'STRIPE of /Test/Function holds a secret',
    },
    {
      given: 'a token that an action tells a build',
      facts: withAction(text({ name: 'NPM_TOKEN', type: 'PLAINTEXT', value: 'hunter2' })),
      because: 'NPM_TOKEN of /Test/Pipeline',
    },
    {
      given: 'a token beside what CloudFormation fills in',
      facts: withAction({
        'Fn::Join': ['', ['[{"name":"A","value":"', UNRESOLVED, '"},{"name":"PWD_A","value":"x"}]']],
      }),
      because: 'PWD_A',
    },
    {
      given: 'a token of an action that runs commands',
      facts: withAction(undefined, { EnvironmentVariables: [{ Name: 'TOKEN', Value: 'hunter2' }] }),
      because: 'TOKEN of /Test/Pipeline',
    },
    {
      given: 'a token in a build of which the type is unresolved',
      facts: withBuild({ Name: 'TOKEN', Type: UNRESOLVED, Value: 'hunter2' }),
    },
    { given: 'a token in a build', facts: withBuild({ Name: 'TOKEN', Value: 'ghp_1' }), because: 'TOKEN' },
    {
      given: 'a secret where its place should be',
      facts: withVariables({ SMTP_SECRET_ARN: 'hunter2' }),
      because: 'says no place',
    },
  ],
  unknown: [
    { given: 'a text of variables that cannot be read', facts: withAction('[{') },
    { given: 'unresolved variables of an action', facts: withAction(UNRESOLVED) },
    { given: 'unresolved variables', facts: withVariables(UNRESOLVED) },
    { given: 'an unresolved place', facts: withVariables({ SMTP_SECRET_ARN: UNRESOLVED }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(secret),
});
