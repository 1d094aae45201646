import { compareReports } from '../../baseline/compare-reports';
import { aClaim } from '../../testing/a-claim';
import { aContext, aWaiver } from '../../testing/a-context';
import { met, notMet, unknownFinding } from '../../testing/a-finding';
import { anAssembly } from '../../testing/an-assembly';
import { aReport } from '../../testing/a-report';
import { renderJunit } from './render-junit';
import { escapeXml } from './xml';

const report = aReport([
  aClaim(met(), { id: 'good' }),
  aClaim(notMet, { id: 'bad', statement: 'A < B & "C".' }),
  aClaim(unknownFinding, { id: 'dark' }),
]);

test('given claims, then each environment and pillar is a suite with its counts', () => {
  const xml = renderJunit([{ report }]);
  expect(xml).toContain(
    '<testsuite name="staging.security" tests="3" failures="1" errors="0" skipped="1" time="0" timestamp="2026-11-23T10:00:00.000Z">',
  );
  expect(xml.match(/<testsuite /g)).toHaveLength(6);
});

test('given a gap, then it fails with evidence and fix, and what nobody could check is skipped with the reason', () => {
  const xml = renderJunit([{ report }]);
  expect(xml).toMatch(/name="bad" time="0">\n +<failure type="missing" message="It is not so\.">/);
  expect(xml).toContain('A &lt; B &amp; &quot;C&quot;.');
  expect(xml).toContain('packages/infra/src/test.ts:1');
  expect(xml).toContain('Fix: Make it true.');
  expect(xml).toContain('<skipped message="not-checked: Nobody can tell."/>');
});

test('given faults, then they are a suite of their own', () => {
  const faulty = aReport([aClaim(met())], undefined, aContext({ waivers: [aWaiver()] }));
  expect(renderJunit([{ report: faulty }])).toMatch(/<testsuite name="staging\.faults" tests="1" failures="1"/);
});

test('given a baseline, then it fails where the gate does: known gaps are skipped, lost claims fail', () => {
  const before = aReport([
    aClaim(notMet, { id: 'bad' }),
    aClaim(met(), { id: 'dark' }),
    aClaim(met(), { id: 'gone' }),
    aClaim(met(), { id: 'good' }),
  ]);
  const xml = renderJunit([{ report, comparison: compareReports(before, report) }]);
  expect(xml).toContain('<skipped message="known gap of the baseline: It is not so."/>');
  expect(xml.match(/<failure type="lost evidence"/g)).toHaveLength(2);
  expect(xml).toContain('tests="4" failures="2" errors="0" skipped="1"');
});

test('given coverage, then the suite of a pillar starts with how many of its best practices are in each class', () => {
  const { classifications } = report.coverage.pillars?.find(({ id }) => id === 'security') ?? {};
  const [, properties = ''] =
    /<testsuite name="staging\.security"[^>]*>\n +<properties>([^]*?)<\/properties>/.exec(renderJunit([{ report }])) ??
    [];
  expect(properties).toContain('<property name="coverage: best practices" value="63"/>');
  expect(properties).toContain(`<property name="coverage: uncovered" value="${classifications?.uncovered}"/>`);
  expect(properties).toMatch(
    /"coverage: automated"[^]*"coverage: repository"[^]*"coverage: attested, in force" value="0 of/,
  );
  expect(properties).toContain(
    `<property name="coverage: not applicable" value="${classifications?.['not-applicable']}"/>`,
  );
});

test('given a waiver near its last day and facts that were not there, then they are skipped in a suite of their own', () => {
  const warned = aReport(
    [aClaim(notMet)],
    anAssembly()
      .but({ repository: { absent: 'there is no repository' } })
      .facts(),
    aContext({ waivers: [aWaiver({ expires: '2026-11-30' })] }),
  );
  const xml = renderJunit([{ report: warned }]);
  expect(xml).toContain('<testsuite name="staging.warnings" tests="2" failures="0" errors="0" skipped="2"');
  expect(xml).toMatch(/<skipped message="Expires soon: waivers\/a\.yaml: expires on 2026-11-30, in 7 days\. /);
  expect(xml).toContain('<skipped message="Not there to look at: there is no repository"/>');
  expect(renderJunit([{ report }])).not.toContain('staging.warnings');
});

test('given text that XML forbids, then the document stays one', () => {
  expect(escapeXml('a\u0000b\u001b[31m\ud800c\nd\'"<>&\u{1f600}')).toBe(
    'a\ufffdb\ufffd[31m\ufffdc&#10;d&apos;&quot;&lt;&gt;&amp;\u{1f600}',
  );
});
