import { readOutline } from '../render/document';
import { renderMarkdown } from '../render/markdown/render-markdown';
import { renderJson } from '../render/render-json';
import { renderTable } from '../render/table/render-table';
import type { JudgedTarget } from './judge-target';
import type { Format } from './options';

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
