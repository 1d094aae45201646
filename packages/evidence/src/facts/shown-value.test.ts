import { shownValue } from './shown-value';
import type { TemplateValue } from './value';

const DATABASE = 'postgres://api:hunter22@db.example.com/habits';

test.each<[string, string, TemplateValue]>([
  ['a password', 'MasterUserPassword', 'hunter2'],
  ['a number', 'Login.Password', 123456],
  ['what has the shape of a secret', 'Environment.Variables.DATABASE', DATABASE],
  ['a joined password', 'MasterUserPassword', { 'Fn::Join': ['', ['hunter2', { Ref: 'Suffix' }]] }],
  ['a key of several', 'Environment.Variables', { LOG_LEVEL: 'info', SESSION_SECRET: 'hunter2' }],
  ['a value whose name stands beside it', 'EnvironmentVariables', [{ Name: 'API_KEY', Value: 'hunter2' }]],
  ['a shape among several', 'Environment.Variables', { DATABASE }],
])('given %s, then it is not shown', (_what, path, value) => {
  const shown = String(shownValue(path, value));
  expect(shown).toContain('(hidden)');
  expect(shown).not.toMatch(/hunter2|123456/);
});

test.each<[string, TemplateValue, unknown]>([
  ['MasterUserPassword', '{{resolve:secretsmanager:database:SecretString:password}}', undefined],
  ['MasterUserSecret', { ref: { stack: 'data', logicalId: 'Secret', attribute: 'Ref' } }, 'data/Secret.Ref'],
  ['ManageMasterUserPassword', true, undefined],
  ['KmsKeyId', 'alias/aws/rds', undefined],
  ['RetentionInDays', 30, undefined],
  ['Tags', [{ Key: 'Owner', Value: 'platform' }], '[{"Key":"Owner","Value":"platform"}]'],
])('given %s of %j, which holds no secret, then it is shown', (path, value, shown = value) => {
  expect(shownValue(path, value)).toBe(shown);
});

test('given more than a line has room for, then its beginning is shown', () => {
  expect(String(shownValue('Statement', ['a'.repeat(300)]))).toHaveLength(200);
});
