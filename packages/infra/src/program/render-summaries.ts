import { styleText } from 'node:util';
import { isClean, openFindings } from './summary';
import type { Summary } from './summary';

const HEADINGS = ['environment', 'stacks', 'resources', 'acknowledged', 'open', 'seconds'] as const;

/** A table, one line an environment; coloured when standard output is a terminal that wants colour. */
export function renderSummaries(summaries: readonly Summary[]): string {
  const rows = summaries.map(cellsOf);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [
    styleText('bold', line(HEADINGS)),
    ...summaries.map((summary, index) => styleText(isClean(summary) ? 'green' : 'red', line(rows[index] ?? []))),
  ].join('\n');
}

function cellsOf(summary: Summary): readonly string[] {
  const open = openFindings(summary).length;
  return [
    summary.environment,
    String(summary.stacks.length),
    String(summary.resources),
    summary.checked ? String(summary.findings.length - open) : 'not checked',
    summary.checked ? String(open) : 'not checked',
    summary.seconds.toFixed(1),
  ];
}
