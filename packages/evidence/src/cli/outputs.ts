import { readOutline } from '../render/document';
import { renderMarkdown } from '../render/markdown/render-markdown';
import { renderJson } from '../render/render-json';
import { renderTable } from '../render/table/render-table';
import type { JudgedTarget } from './judge-target';
import type { Format } from './options';

/** Stands for the environment's name in `--out`. */
const PLACEHOLDER = '{environment}';

type Render = (judged: readonly JudgedTarget[]) => string;

/** The renderer of a format. */
export const rendererOf = (format: Format, coloured: boolean): Render => {
  switch (format) {
    case 'table':
      return (judged) => judged.map(({ report }) => renderTable(report, coloured)).join('\n');
    case 'json':
      return (judged) => renderJson(judged.map(({ report }) => report));
    case 'markdown':
      return (judged) => judged.map(({ report, facts }) => renderMarkdown(report, facts, readOutline())).join('\n');
  }
};

/** The files to write: one for all, or one an environment where the name has the placeholder. */
export const filesFor = (
  out: string,
  judged: readonly JudgedTarget[],
  render: Render,
): readonly (readonly [string, string])[] =>
  out.includes(PLACEHOLDER)
    ? judged.map((each) => [out.replaceAll(PLACEHOLDER, each.report.environment), render([each])] as const)
    : [[out, render(judged)]];
