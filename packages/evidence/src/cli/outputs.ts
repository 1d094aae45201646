import type { JudgedTarget } from './judge-target';
import type { Format } from './options';

/** Stands for the environment's name in `--out`. */
export const PLACEHOLDER = '{environment}';

type Render = (judged: readonly JudgedTarget[]) => string;

/** Loads only the renderer that is asked for. */
export const rendererOf = async (format: Format, coloured: boolean): Promise<Render> => {
  switch (format) {
    case 'table': {
      const { renderTable } = await import('../render/table/render-table');
      return (judged) => judged.map(({ report }) => renderTable(report, coloured)).join('\n');
    }
    case 'json': {
      const { renderJson } = await import('../render/render-json');
      return (judged) => renderJson(judged.map(({ report }) => report));
    }
    case 'markdown': {
      const { renderMarkdown } = await import('../render/markdown/render-markdown');
      const { readOutline } = await import('../render/document');
      return (judged) => judged.map(({ report, facts }) => renderMarkdown(report, facts, readOutline())).join('\n');
    }
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
