import { aCdkOut, aFolder } from '../testing/a-cdk-out';
import { runCli } from '../testing/run-cli';

const explain = (directory: string, ...args: readonly string[]) => runCli(directory, 'explain', ...args);
const Database = { Type: 'AWS::RDS::DBCluster', Properties: { StorageEncrypted: false } };
const anApp = (): string =>
  aCdkOut({
    data: {
      template: { Resources: { Database } },
      metadata: {
        '/App/Db/Resource': [{ type: 'aws:cdk:logicalId', data: 'Database', trace: ['new Db (/app/src/db.ts:12:5)'] }],
      },
    },
  });

test('given a claim that is not true, then statement, reason, fact, fix and best practices with their pages are told', () => {
  const { exitCode, stdout } = explain('/', 'database-encrypted-at-rest', '--assembly', anApp());
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Every database is encrypted at rest with a customer-managed KMS key.');
  expect(stdout).toContain('SEC08: How do you protect your data at rest?');
  expect(stdout).toMatch(
    / {4}SEC08-BP02 {2}Enforce encryption at rest \(risk without it: high\)\n {6}https:\/\/docs\.aws\.amazon\.com\/wellarchitected\//,
  );
  expect(stdout).toContain('Set `storageEncrypted: true`');
  expect(stdout).toMatch(/✘ missing\n/);
  expect(stdout).toContain('Facts used: the synthesized templates\n');
  expect(stdout).toMatch(/StorageEncrypted of \S+ in \S+: expected true, actual false/);
});

test('given --json, then the same is told to programs', () => {
  const { stdout } = explain(
    '/',
    'database-encrypted-at-rest',
    '--assembly',
    anApp(),
    '--environment',
    'shop',
    '--json',
  );
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    id: 'database-encrypted-at-rest',
    pillar: 'security',
    why: [{ id: 'SEC08', bestPractices: [{ id: 'SEC08-BP01' }, { id: 'SEC08-BP02', risk: 'HIGH' }] }],
    environments: [
      {
        kind: 'judged',
        environment: 'shop',
        verdict: 'missing',
        facts: { kinds: ['assembly'], files: [] },
        evidence: expect.arrayContaining([
          expect.objectContaining({ property: 'StorageEncrypted', expected: true, actual: false }),
        ]) as unknown,
      },
    ],
  });
});

test('given a folder without a platform, then the claim is explained, and nothing is said to be judged', () => {
  const { exitCode, stdout } = explain(aFolder({}), 'runbooks-have-all-sections');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Why it matters');
  expect(stdout).toMatch(/\? not judged: .*there is no folder environments/);
  expect(stdout).not.toContain('Facts seen');
});

test.each([
  ['databse-encrypted-at-rest', /Did you mean database-encrypted-at-rest/],
  ['encrypted-cache', /Did you mean .*cache-encrypted-at-rest/],
  ['x', /no claim has this id\. See `npx hexastyle evidence`/],
])('given the id %s, then it exits 2 with what was probably meant', (id, message) => {
  const { exitCode, stdout, stderr } = explain('/', id);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});

test('given an environment that nobody described, then it exits 2', () => {
  expect(explain(aFolder({}), 'runbooks-have-all-sections', '--environment', 'x').exitCode).toBe(2);
});
