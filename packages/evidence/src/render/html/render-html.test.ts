import { createHash } from 'node:crypto';
import { compareReports } from '../../baseline/compare-reports';
import { readFramework } from '../../report/framework';
import { aClaim } from '../../testing/a-claim';
import { aContext, aWaiver } from '../../testing/a-context';
import { met, notMet } from '../../testing/a-finding';
import { anAssembly } from '../../testing/an-assembly';
import { aReport } from '../../testing/a-report';
import { renderHtml } from './render-html';

const report = aReport([
  aClaim(met(), { id: 'good' }),
  aClaim(notMet, { id: 'bad', statement: '<script>alert(1)</script> & "quoted".' }),
]);
const page = renderHtml([{ report }], readFramework());
const inside = (tag: string): string => new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)?.[1] ?? '';
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('given a page, then nothing is loaded, and its policy lets nothing run but what it holds', () => {
  expect(page).toContain(
    `default-src 'none'; style-src ${hash(inside('style'))}; script-src ${hash(inside('script'))};`,
  );
  expect(page).not.toMatch(/\s(src|style|on\w+)=/);
  expect(page).not.toMatch(/<(link|img|iframe|base)\b/);
  expect(page.match(/<script/g)).toHaveLength(1);
});

test('given a statement that looks like markup, then it stays text', () => {
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;.');
});

test('given claims, then each folds, gaps are open, and evidence, source line, fix and best practices are told', () => {
  expect(page).toMatch(/<details class="claim" data-verdict="missing" open>\n<summary>.*✘<\/span> missing<\/span>/);
  expect(page).toMatch(/<details class="claim" data-verdict="verified">\n<summary>.*verified, synthesized/);
  expect(page).toContain('<code class="quiet">packages/infra/src/test.ts:1</code>');
  expect(page).toContain('<dd>Make it true.</dd>');
  expect(page).toMatch(/<a href="https:\/\/docs\.aws\.amazon\.com\/[^"]+">SEC08-BP02: /);
  expect(page).toContain('1 of 307 best practices');
  expect(page).toContain('✘ The gate fails.');
});

test('given a baseline with the same gaps, then the gate passes and the known gap is told', () => {
  const compared = renderHtml([{ report, comparison: compareReports(report, report) }], readFramework());
  expect(compared).toContain(
    '✔ The gate passes</span>: nothing new is missing. Against the baseline: 1 known gap or fault.',
  );
  expect(compared).toContain('<td>known gap</td>');
});

test('given coverage, then every pillar is counted over all of its best practices, in all five classes', () => {
  expect(page).toContain('aria-label="Coverage of staging by pillar"');
  for (const word of ['automated', 'repository', 'attested, in force', 'not applicable', 'uncovered', 'shown'])
    expect(page).toContain(`<th scope="col">${word}</th>`);
  const cells = '(<td class="number">\\d+</td>)';
  expect(page).toMatch(
    new RegExp(
      `<th scope="row">All</th><td class="number">57</td><td class="number">307</td>${cells}{2}<td>0 of \\d+</td>${cells}{3}</tr>`,
    ),
  );
});

test('given a waiver near its last day and facts that were not there, then each is listed, and otherwise not', () => {
  const warned = aReport(
    [aClaim(notMet)],
    anAssembly()
      .but({ repository: { absent: 'there is no <repository>' } })
      .facts(),
    aContext({ waivers: [aWaiver({ expires: '2026-11-30' })] }),
  );
  const html = renderHtml([{ report: warned }], readFramework());
  expect(html).toMatch(/<h3>Expires soon<\/h3>\n<ul><li>waivers\/a\.yaml: expires on 2026-11-30, in 7 days\. /);
  expect(html).toContain('<h3>Not there to look at</h3>\n<ul><li>there is no &lt;repository&gt;</li></ul>');
  expect(page).not.toMatch(/Expires soon|Not there to look at/);
});
