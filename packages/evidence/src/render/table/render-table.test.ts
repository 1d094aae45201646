import { aClaim } from '../../testing/a-claim';
import { aContext, aWaiver } from '../../testing/a-context';
import { met, notMet, unknownFinding } from '../../testing/a-finding';
import { anAssembly } from '../../testing/an-assembly';
import { aReport } from '../../testing/a-report';
import { renderTable } from './render-table';

const report = aReport([
  aClaim(met(), { id: 'good' }),
  aClaim(notMet, { id: 'bad' }),
  aClaim(unknownFinding, { id: 'dark' }),
]);

test('given a missing claim, then property, expected and actual value, source line and fix are shown', () => {
  const text = renderTable(report, false);
  expect(text).toContain('✘ missing');
  expect(text).toContain('StorageEncrypted of /Test/DBCluster in data: expected true, actual true');
  expect(text).toContain('packages/infra/src/test.ts:1');
  expect(text).toContain('fix: Make it true.');
});

test('given claims, then they stand under their pillar and empty pillars say that nothing is claimed', () => {
  const text = renderTable(report, false);
  expect(text).toMatch(/\nSecurity\n {2}✔ verified +synthesized good/);
  expect(text).toMatch(/\nReliability\n {2}nothing is claimed\n/);
  expect(text).toMatch(/\n {2}All +1 +1 +0 +1 +0 +0 +0\n/);
  expect(text).toContain('Nobody can tell.');
});

test('given a terminal, then verdicts are coloured, and otherwise there is no escape sequence', () => {
  expect(renderTable(report, true)).toContain('\u001b[31m✘ missing');
  expect(renderTable(report, false)).not.toContain('\u001b');
});

test('given a fault, then it is listed and the gate fails', () => {
  const faulty = aReport([aClaim(met())], undefined, aContext({ waivers: [aWaiver()] }));
  const text = renderTable(faulty, false);
  expect(text).toContain('Faults\n  ✘ waivers/a.yaml: waives the claim a-claim, which is verified.');
  expect(text).toContain('✘ the gate fails');
});

test('given nothing missing but a claim that nobody could check, then the closing line says so', () => {
  const dim = aReport([aClaim(met()), aClaim(unknownFinding, { id: 'dark' })]);
  expect(renderTable(dim, false)).toContain('✔ nothing is missing, but 1 of 2 claims could not be checked.');
});

test('given nothing missing, then the closing line says so with the coverage', () => {
  expect(renderTable(aReport([aClaim(met())]), false)).toContain(
    'staging: ✔ nothing is missing. Claims touch 1 of 307 best practices in 1 of 57 questions.',
  );
});

test('given coverage, then every pillar is counted over all of its best practices, with the attestations in force', () => {
  const text = renderTable(aReport([aClaim(met())]), false);
  expect(text).toMatch(/\n {2} +questions {2}best practices {2}automated {2}repository {2}attested, in force/);
  expect(text).toMatch(/\n {2}Security +11 +63 +0 +1 +0 of \d+ +\d+ +\d+ +1\n/);
  expect(text).toMatch(/\n {2}All +57 +307 +0 +1 +0 of \d+ +\d+ +\d+ +1\n/);
});

test('given a waiver near its last day, then the table warns and the gate still passes', () => {
  const near = aReport([aClaim(notMet)], undefined, aContext({ waivers: [aWaiver({ expires: '2026-11-30' })] }));
  const text = renderTable(near, false);
  expect(text).toContain('Expires soon\n  ! waivers/a.yaml: expires on 2026-11-30, in 7 days.');
  expect(text).toContain('✔ nothing is missing');
});

test('given facts that were not there, then they are listed', () => {
  const blind = aReport(
    [aClaim(met())],
    anAssembly()
      .but({ repository: { absent: 'there is no repository' } })
      .facts(),
  );
  expect(renderTable(blind, false)).toContain('Not there to look at\n  there is no repository\n');
  expect(renderTable(aReport([aClaim(met())]), false)).not.toContain('Not there');
});
