import type { ReportComparison } from '../../baseline/report-comparison';
import { VERDICTS, type PillarSummary, type Report } from '../../report/report';
import { passes } from '../../verdicts/passes';
import { COVERAGE_HEAD, coverageRows } from '../coverage-rows';
import { countsOf } from '../change-titles';
import { NOTICE_TITLES } from '../notices-of';
import { visibly } from '../visible';
import { claimLines } from './claim-lines';
import { columns } from './columns';
import { comparisonLines } from './comparison-lines';
import { paint, type Paint } from './paint';

const pillarLines = (report: Report, pillar: PillarSummary, style: Paint): readonly string[] => {
  const claims = report.claims.filter((claim) => claim.pillar === pillar.id);
  const lines = claims.length === 0 ? ['  nothing is claimed'] : claims.flatMap((claim) => claimLines(claim, style));
  return [style.heading(pillar.name), ...lines, ''];
};

const summaryLines = ({ summary }: Report, style: Paint): readonly string[] => {
  const counts = (pillar: PillarSummary): readonly string[] =>
    VERDICTS.map((verdict) => String(pillar.verdicts[verdict]));
  const total = VERDICTS.map((verdict) => String(summary.reduce((sum, pillar) => sum + pillar.verdicts[verdict], 0)));
  const [head = '', ...rows] = columns([
    ['', ...VERDICTS],
    ...summary.map((pillar) => [pillar.name, ...counts(pillar)]),
    ['All', ...total],
  ]);
  return [style.heading('Summary'), ...[style.quiet(head), ...rows].map((row) => `  ${row}`), ''];
};

const coverageLines = ({ coverage: { pillars } }: Report, style: Paint): readonly string[] => {
  if (pillars === undefined) return [];
  const [head = '', ...rows] = columns([['', ...COVERAGE_HEAD], ...coverageRows(pillars)]);
  return [style.heading('Coverage'), ...[style.quiet(head), ...rows].map((row) => `  ${row}`), ''];
};

const warningLines = ({ warnings = [] }: Report, style: Paint): readonly string[] =>
  warnings.length === 0
    ? []
    : [
        style.heading(NOTICE_TITLES['expires-soon']),
        ...warnings.map((warning) => `  ${style.verdict('not-checked', '!')} ${warning}`),
        '',
      ];

const faultLines = ({ faults }: Report, style: Paint): readonly string[] =>
  faults.length === 0
    ? []
    : [style.heading('Faults'), ...faults.map((fault) => `  ${style.verdict('missing', '✘')} ${fault}`), ''];

const limitLines = ({ limits = [] }: Report, style: Paint): readonly string[] =>
  limits.length === 0 ? [] : [style.heading(NOTICE_TITLES['not-there']), ...limits.map((limit) => `  ${limit}`), ''];

const unchecked = ({ claims }: Report): string => {
  const count = claims.filter(({ verdict }) => verdict === 'not-checked').length;
  return count === 0 ? '' : `, but ${count} of ${claims.length} claims could not be checked`;
};

const gateWords = (report: Report, comparison: ReportComparison | undefined, style: Paint): string => {
  if (!(comparison?.passes ?? passes(report))) return style.verdict('missing', '✘ the gate fails');
  return style.verdict('verified', comparison === undefined ? '✔ nothing is missing' : '✔ nothing new is missing');
};

const closingLine = (report: Report, comparison: ReportComparison | undefined, style: Paint): string => {
  const { questions, bestPractices } = report.coverage;
  const answered = questions.filter(({ covered }) => covered.length > 0).length;
  const counts = comparison === undefined ? '' : countsOf(comparison);
  const compared = counts === '' ? '' : ` (${counts})`;
  const gate = `${gateWords(report, comparison, style)}${compared}`;
  return `${report.environment}: ${gate}${unchecked(report)}. Claims touch ${bestPractices.covered} of ${bestPractices.total} best practices in ${answered} of ${questions.length} questions.`;
};

/** The report for a terminal, grouped by pillar, and what differs from the baseline when there is one. */
export const renderTable = (judged: Report, coloured: boolean, compared?: ReportComparison): string => {
  const style = paint(coloured);
  const report = visibly(judged);
  const comparison = compared && visibly(compared);
  return [
    style.heading(`${report.environment} at ${report.commit.slice(0, 12)}`),
    '',
    ...report.summary.flatMap((pillar) => pillarLines(report, pillar, style)),
    ...summaryLines(report, style),
    ...limitLines(report, style),
    ...coverageLines(report, style),
    ...warningLines(report, style),
    ...faultLines(report, style),
    ...comparisonLines(comparison, style),
    closingLine(report, comparison, style),
    '',
  ].join('\n');
};
