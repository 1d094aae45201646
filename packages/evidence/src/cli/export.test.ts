import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAIMS } from '../claims/registry';
import type { Report } from '../report/report';
import { aFolder } from '../testing/a-cdk-out';
import { aReport } from '../testing/a-report';
import { runCli } from '../testing/run-cli';
import { withClaims } from '../testing/with-claims';

const run = (directory: string, ...args: readonly string[]) => runCli(directory, 'export', ...args);
const report = aReport(CLAIMS);
const aRepository = (judged: Report = report): string =>
  aFolder({
    ...Object.fromEntries(
      ['staging', 'production'].map((name) => [
        `environments/${name}.yaml`,
        readFileSync(join(__dirname, '../../../../environments', `${name}.yaml`), 'utf8'),
      ]),
    ),
    '.hexastyle/reports/staging.json': judged,
    '.hexastyle/reports/production.json': { ...judged, environment: 'production' },
  });
const repository = aRepository();
const LENS = `arn:aws:wellarchitected:us-east-1:111111111111:lens/${'0'.repeat(32)}`;
const WORKLOAD = '0123456789abcdef0123456789abcdef';

test('given any folder, then the lens is written to the file, and nothing is printed', () => {
  const folder = aFolder({});
  const { exitCode, stdout } = run(folder, 'lens', '--out', 'lens.json');
  expect([exitCode, stdout]).toEqual([0, '']);
  expect(JSON.parse(readFileSync(join(folder, 'lens.json'), 'utf8'))).toMatchObject({
    schemaVersion: '2021-11-01',
    name: 'Hexastyle',
  });
});

test('given a repository that was judged, then every environment is answered for, each in its file', () => {
  const { exitCode } = run(repository, 'answers', '--out', 'answers-{environment}.json');
  expect(exitCode).toBe(0);
  expect(readdirSync(repository).filter((name) => name.startsWith('answers'))).toEqual([
    'answers-production.json',
    'answers-staging.json',
  ]);
});

test('given one environment, lens and workload, then its answers can be sent as they are', () => {
  const args = ['answers', '--environment', 'production', '--lens', LENS, '--workload', WORKLOAD];
  const { environment, answers } = JSON.parse(run(repository, ...args).stdout) as Readonly<Record<string, unknown>>;
  expect(environment).toBe('production');
  expect(answers).toContainEqual(
    expect.objectContaining({
      UpdateAnswer: expect.objectContaining({ WorkloadId: WORKLOAD, LensAlias: LENS }) as unknown,
    }),
  );
});

test('given a report by name, then no repository is needed', () => {
  const folder = aFolder({ 'report.json': report });
  expect(JSON.parse(run(folder, 'answers', '--report', 'report.json').stdout)).toMatchObject({
    environment: 'staging',
  });
});

describe('given input that cannot be used, then it exits 2 with what is wrong and the way out', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['an unknown environment', ['lens', '--environment', 'stagging'], /Name one of production, staging/],
    ['a workload for two environments', ['answers', '--workload', WORKLOAD], /Name one with --environment NAME/],
    [
      'a lens that is no ARN',
      ['answers', '--lens', 'hexastyle'],
      /Write the ARN that `aws wellarchitected import-lens`/,
    ],
    ['a workload that is none', ['answers', '--workload', 'staging'], /32 hexadecimal digits/],
    [
      'a report that is not there',
      ['answers', '--report', 'no.json'],
      /no\.json: there is no such report.*hexastyle evidence/,
    ],
    [
      'a report of another environment',
      ['answers', '--environment', 'staging', '--report', '.hexastyle/reports/production.json'],
      /production\.json is the report of production\. Name the report of that environment/,
    ],
    [
      'a placeholder that is none',
      ['answers', '--out', 'answers-{environmnt}.json'],
      /nothing is put in the place of {environmnt}\. Write {environment}/,
    ],
    ['nothing to export', [], /Usage: hexastyle export/],
    ['something else to export', ['budget'], /unknown command 'budget'/],
  ])('%s', (_what, args, message) => {
    const { exitCode, stdout, stderr } = run(repository, ...args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
  test('a report of other claims', () => {
    const [first, ...rest] = report.claims;
    const { exitCode, stderr } = run(aRepository(withClaims(report, rest)), 'answers');
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`only one of them has ${first?.id ?? ''}`);
  });
  test('a truncated report', () => {
    const { exitCode, stderr } = run(aFolder({ 'report.json': '{"version"' }), 'answers', '--report', 'report.json');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/report\.json is not JSON/);
  });
});
