import type { ComparedReport } from '../../baseline/compared-report';
import type { ReportComparison } from '../../baseline/report-comparison';
import type { BestPractice } from '../../report/framework';
import { VERDICTS, type PillarSummary, type Report } from '../../report/report';
import { passes } from '../../verdicts/passes';
import { CHANGE_TITLES, countsOf } from '../change-titles';
import { changeWords } from '../change-words';
import { NOTICE_TITLES, noticesOf, type Notice } from '../notices-of';
import { claimHtml } from './claim-html';
import { coverageHtml } from './coverage-html';
import { escapeHtml } from './escape-html';
import { htmlTable } from './html-table';

const gateHtml = (report: Report, comparison: ReportComparison | undefined): string => {
  const counts = comparison === undefined ? '' : countsOf(comparison);
  const against = counts === '' ? '' : ` Against the baseline: ${counts}.`;
  const good = comparison === undefined ? 'nothing is missing.' : 'nothing new is missing.';
  return (comparison?.passes ?? passes(report))
    ? `<p><span class="word verified">✔ The gate passes</span>: ${good}${against}</p>`
    : `<p><span class="word missing">✘ The gate fails.</span>${against}</p>`;
};

const comparisonHtml = (comparison: ReportComparison | undefined): string => {
  if (comparison === undefined || comparison.claims.length === 0) return '';
  const rows = comparison.claims.map((change) => [
    change.id,
    CHANGE_TITLES[change.kind][0],
    changeWords(change),
    change.reason,
  ]);
  const name = `Against the baseline: ${comparison.environment}`;
  return `<h3>Against the baseline</h3>\n${htmlTable(name, ['Claim', 'Change', 'Verdicts', 'Reason'], rows)}`;
};

const faultsHtml = ({ faults }: Report): string =>
  faults.length === 0
    ? ''
    : `<h3>Faults</h3>\n<ul>${faults.map((fault) => `<li>${escapeHtml(fault)}</li>`).join('')}</ul>`;

const noticesHtml = (report: Report, kind: Notice['kind']): string => {
  const notices = noticesOf(report).filter((notice) => notice.kind === kind);
  if (notices.length === 0) return '';
  return `<h3>${NOTICE_TITLES[kind]}</h3>\n<ul>${notices.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
};

const summaryHtml = ({ environment, summary }: Report): string =>
  htmlTable(
    `Summary of ${environment}`,
    ['Pillar', 'Claims', ...VERDICTS],
    summary.map(({ name, claims, verdicts }) => [name, claims, ...VERDICTS.map((verdict) => verdicts[verdict])]),
  );

const pillarHtml = (
  { id, name, claims, verdicts }: PillarSummary,
  report: Report,
  practices: ReadonlyMap<string, BestPractice>,
): string => `<details class="pillar" open>
<summary><h3>${escapeHtml(name)}</h3> <span class="quiet">${verdicts.verified} of ${claims} verified</span></summary>
${report.claims
  .filter(({ pillar }) => pillar === id)
  .map((claim) => claimHtml(claim, practices))
  .join('\n')}
</details>`;

/** One environment: gate, summary, faults, warnings, every claim by pillar, and the coverage of the framework. */
export const environmentHtml = (
  { report, comparison }: ComparedReport,
  practices: ReadonlyMap<string, BestPractice>,
): string => {
  const name = escapeHtml(report.environment);
  return `<section aria-labelledby="environment-${name}">
<h2 id="environment-${name}">${name}</h2>
${gateHtml(report, comparison)}
<p class="quiet">Commit <code>${escapeHtml(report.commit.slice(0, 12))}</code>, judged at ${escapeHtml(report.generatedAt)}.</p>
${summaryHtml(report)}
${comparisonHtml(comparison)}
${faultsHtml(report)}
${noticesHtml(report, 'expires-soon')}
${noticesHtml(report, 'not-there')}
${report.summary.map((pillar) => pillarHtml(pillar, report, practices)).join('\n')}
${coverageHtml(report)}
</section>`;
};
