import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgedClaim, Report } from '../report/report';
import { aCdkOut, aFolder } from '../testing/a-cdk-out';
import { runCli } from '../testing/run-cli';
import { withClaims } from '../testing/with-claims';

const evidence = (...args: readonly string[]) =>
  runCli(process.cwd(), 'evidence', '--environment', 'shop', '--today', '2026-11-23', ...args);
const Database = (StorageEncrypted: boolean) => ({ Type: 'AWS::RDS::DBCluster', Properties: { StorageEncrypted } });
const app = aCdkOut({ data: { template: { Resources: { Database: Database(false) } } } });
const report = JSON.parse(evidence('--assembly', app, '--format', 'json').stdout) as Report;
const asFile = (content: unknown): string => join(aFolder({ 'baseline.json': content }), 'baseline.json');
const against = (content: unknown, ...args: readonly string[]) =>
  evidence('--assembly', app, '--baseline', asFile(content), ...args);
const ID = 'database-encrypted-at-rest';
const but = (change: (claim: JudgedClaim) => JudgedClaim | undefined): Report =>
  withClaims(
    report,
    report.claims.flatMap((claim) => (claim.id === ID ? (change(claim) ?? []) : [claim])),
  );

test('given the report of the same app as the baseline, then known gaps are listed and the gate passes', () => {
  const { exitCode, stdout } = against(report);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Against the baseline at ');
  expect(stdout).toMatch(/~ known gap +database-encrypted-at-rest {2}missing\n/);
  expect(stdout).toMatch(/shop: ✔ nothing new is missing \(\d+ known gaps or faults\)/);
});

test('given a claim that was verified, then the new gap is told with its fix and exits 1', () => {
  const { exitCode, stdout } = against(but((claim) => ({ ...claim, verdict: 'verified', strength: 'synthesized' })));
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/✘ new gap +database-encrypted-at-rest {2}verified, synthesized → missing\n.*\n +fix: Set/);
  expect(stdout).toMatch(/shop: ✘ the gate fails \(1 new gap, /);
});

const NEW_GAP: unknown = expect.objectContaining({ kind: 'new-gap', id: ID, head: { verdict: 'missing' } });

test('given --format json, then the comparison stands beside the reports, and serves as the next baseline', () => {
  const first = against(
    but(() => undefined),
    '--format',
    'json',
  );
  expect(first.exitCode).toBe(1);
  expect(JSON.parse(first.stdout)).toMatchObject({
    version: 1,
    passes: false,
    comparisons: [{ environment: 'shop', passes: false, claims: expect.arrayContaining([NEW_GAP]) as unknown }],
    reports: [{ version: 1, environment: 'shop' }],
  });
  expect(against(first.stdout).exitCode).toBe(0);
});

test('given --format markdown, then the document ends with what differs', () => {
  const { stdout } = against([but((claim) => ({ ...claim, verdict: 'drifted' })), report], '--format', 'markdown');
  expect(stdout).toContain('### Against the Baseline\n\n✔ nothing new is missing: ');
  expect(stdout).toContain('- ~ **known gap**: `database-encrypted-at-rest` (drifted → missing).\n');
});

test('given the file that the output goes to, then it is read before it is written', () => {
  const file = asFile(report);
  expect(evidence('--assembly', app, '--baseline', file, '--format', 'json', '--out', file).exitCode).toBe(0);
  const written = JSON.parse(readFileSync(file, 'utf8')) as { readonly reports: readonly Report[] };
  const claims = report.claims.map((claim): JudgedClaim => ({ ...claim, verdict: 'verified' }));
  writeFileSync(file, JSON.stringify({ ...written, reports: [withClaims(report, claims)] }));
  expect(evidence('--assembly', app, '--baseline', file).exitCode).toBe(1);
});

describe('given a baseline that says nothing of this, then it exits 2 with the way out', () => {
  test.each([
    [
      'another environment',
      { ...report, environment: 'bar' },
      /no report of the environment shop, only of bar\. Write/,
    ],
    ['another version', { ...report, version: 2 }, /has version 2, and this program reads version 1/],
    ['no report', { claims: [] }, /has no version/],
    [
      'a report whose summary somebody edited',
      { ...report, claims: but((claim) => ({ ...claim, verdict: 'verified' })).claims },
      /baseline\.json is not a report: summary\.1\.verdicts\.verified: \d+, but the report has \d+ such claims/,
    ],
    ['a report that somebody edited', but((claim) => ({ ...claim, verdict: 'fine' as 'verified' })), /is not a report/],
    ['a file that was cut off', '{"version": 1,', /baseline\.json: the file is not JSON/],
    ['no reports at all', [], /no report of the environment shop\. Write/],
  ])('%s', (_what, content, message) => {
    const { exitCode, stdout, stderr } = against(content);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  test('a file that is not there', () => {
    const { exitCode, stderr } = evidence('--assembly', app, '--baseline', '/nowhere.json');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/--baseline \/nowhere\.json: the file cannot be read \(ENOENT\)/);
  });
});
