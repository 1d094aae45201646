import { readOutline } from '../render/document';
import { renderHtml } from '../render/html/render-html';
import { renderJunit } from '../render/junit/render-junit';
import { comparisonSection } from '../render/markdown/comparison-section';
import { renderMarkdown } from '../render/markdown/render-markdown';
import { renderJson } from '../render/render-json';
import { renderSarif } from '../render/sarif/render-sarif';
import { fold } from '../render/table/fold';
import { renderTable } from '../render/table/render-table';
import { readFramework } from '../report/framework';
import type { CliConfig } from './config';
import type { JudgedTarget } from './judge-target';
import type { ReportFormat } from './options';

type Render = (judged: readonly JudgedTarget[]) => string;

/** The reports; with a baseline, what differs from it stands beside them. */
const jsonOf: Render = (judged) => {
  const reports = judged.map(({ report }) => report);
  const comparisons = judged.flatMap(({ comparison }) => comparison ?? []);
  if (comparisons.length === 0) return renderJson(reports);
  return renderJson([{ version: 1, passes: comparisons.every(({ passes }) => passes), comparisons, reports }]);
};

const markdownOf = ({ report, facts, comparison }: JudgedTarget): string =>
  [renderMarkdown(report, facts, readOutline()), ...comparisonSection(comparison)].join('\n');

/** The renderer of a format. */
export const rendererOf = (format: ReportFormat, { coloured, width }: CliConfig): Render => {
  switch (format) {
    case 'table':
      return (judged) =>
        fold(judged.map(({ report, comparison }) => renderTable(report, coloured, comparison)).join('\n'), width);
    case 'json':
      return jsonOf;
    case 'markdown':
      return (judged) => judged.map(markdownOf).join('\n');
    case 'sarif':
      return (judged) => renderSarif(judged, readFramework());
    case 'junit':
      return renderJunit;
    case 'html':
      return (judged) => renderHtml(judged, readFramework());
  }
};
