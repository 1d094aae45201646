import { holdsASecret } from './holds-a-secret';

// Written in two parts, since others look for such texts in repositories as well.
test.each([
  ['an access key of AWS', 'AKIA' + 'IOSFODNN7EXAMPLE'],
  ['a secret access key of AWS', 'wJalrXUtnFEMI/K7MDENG/' + 'bPxRfiCYEXAMPLEKEY'],
  ['a key of Stripe', 'sk_live_' + '51H8abcdefghijkl'],
  ['a token of GitHub', 'ghp_' + '16C7e42F292c6912E7710c838347Ae178B4a'],
  ['a fine-grained token of GitHub', 'github_pat_' + '11ABCDEFG0abcdefghijkl'],
  ['a token of Slack', 'xoxb-' + '123456789012-abcdefghijkl'],
  ['a token of npm', 'npm_' + 'abcdefghijklmnopqrstuvwxyz0123456789'],
  ['a signed token', 'eyJhbGciOiJIUzI1NiJ9' + '.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl'],
  ['a private key', '-----BEGIN RSA ' + 'PRIVATE KEY-----'],
  ['an address with a password', 'amqps://:hunter2@broker.example.com'],
  ['a list of settings', 'Server=db;User=api;Password=hunter2;'],
])('given %s, then it is found', (_what, text) => {
  expect(holdsASecret(text)).toBe(true);
});

test.each([
  ['an ARN', 'arn:aws:secretsmanager:us-east-1:111111111111:secret:database-AbCdEf'],
  ['a hash', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  ['an id of the CDK', 'EdgeStackWebSiteBucketPolicies1A2B3C4D5E'],
  ['a path', '/hexastyle/production/edge/origin/OneTwo3'],
  ['an address', 'https://registry.npmjs.org:443/@hexastyle/npm_config_registry'],
  ['a setting', '--max-old-space-size=1024 --task-sk-one'],
])('given %s, then nothing is found', (_what, text) => {
  expect(holdsASecret(text)).toBe(false);
});
