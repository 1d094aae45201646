import type { Report } from '../../report/report';
import { COVERAGE_HEAD, coverageRows } from '../coverage-rows';
import { htmlTable, type Cell } from './html-table';

const cellOf = (text: string): Cell => (/^\d+$/.test(text) ? Number(text) : text);

const pillarsHtml = ({ environment, coverage: { pillars } }: Report): string =>
  pillars === undefined
    ? ''
    : htmlTable(
        `Coverage of ${environment} by pillar`,
        ['Pillar', ...COVERAGE_HEAD],
        coverageRows(pillars).map((row) => row.map(cellOf)),
      );

/** How far the framework is covered: every pillar over all of its best practices, and folded every question. */
export const coverageHtml = (report: Report): string => {
  const { questions, bestPractices } = report.coverage;
  return `<h3>Coverage</h3>
${pillarsHtml(report)}
<details>
<summary>Questions <span class="quiet">${bestPractices.covered} of ${bestPractices.total} best practices</span></summary>
${htmlTable(
  `Coverage of ${report.environment} by question`,
  ['Question', 'Text', 'Answered by', 'Covered', 'Best practices'],
  questions.map(({ id, question, classification, covered, total }) => [
    id,
    question,
    classification,
    covered.length,
    total,
  ]),
)}
</details>`;
};
