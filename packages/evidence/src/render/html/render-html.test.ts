import { createHash } from 'node:crypto';
import { compareReports } from '../../baseline/compare-reports';
import { readFramework } from '../../report/framework';
import { aClaim } from '../../testing/a-claim';
import { met, notMet } from '../../testing/a-finding';
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
