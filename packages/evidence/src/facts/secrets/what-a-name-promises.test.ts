import { whatANamePromises } from './what-a-name-promises';

test.each([
  'DB_PASS',
  'DB_PASSWORD_1',
  'masterUserPassword',
  'MasterUserPassword',
  'PGPASSWORD',
  'PWD_DB',
  'PASSPHRASE',
  'JWT_SIGNING_KEY',
  'STRIPE_API_KEY',
  'apiKey',
  'OAuth2Token',
  'NPM_TOKEN',
  'SECRET_GITHUB',
  'private-key',
])('given the name %s, then a secret is promised', (name) => {
  expect(whatANamePromises(name)).toBe('secret');
});

test.each(['DATABASE_SECRET_ARN', 'SecretId', 'TOKEN_PARAMETER', 'AWS_ACCESS_KEY_ID'])(
  'given the name %s, then a place is promised',
  (name) => {
    expect(whatANamePromises(name)).toBe('place');
  },
);

test.each([
  'LOG_LEVEL',
  'PWD',
  'PASS_THROUGH_HEADERS',
  'BYPASS',
  'COMPASS_URL',
  'MAX_TOKENS',
  'TOKEN_TTL_SECONDS',
  'PASSWORD_POLICY',
  'PASSWORDLESS_LOGIN',
  'TOKENIZERS_PARALLELISM',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'SECRETS_MANAGER_CACHE',
  'PARTITION_KEY',
  'JWT_PUBLIC_KEY',
  'PRIVATE_SUBNET_IDS',
  'KEYBOARD',
  'MONKEY',
  'ManageMasterUserPassword',
  'GenerateSecretString',
])('given the name %s, then nothing is promised', (name) => {
  expect(whatANamePromises(name)).toBe('nothing');
});
