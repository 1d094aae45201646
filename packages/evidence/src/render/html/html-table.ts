import { escapeHtml } from './escape-html';

/** A cell with a number stands to the right; a text is escaped. */
export type Cell = string | number;

const cellOf = (cell: Cell, index: number): string => {
  if (index === 0) return `<th scope="row">${escapeHtml(String(cell))}</th>`;
  return typeof cell === 'number' ? `<td class="number">${cell}</td>` : `<td>${escapeHtml(cell)}</td>`;
};

/** A table that scrolls by itself where the page is narrow, also with the keyboard. */
export const htmlTable = (name: string, head: readonly string[], rows: readonly (readonly Cell[])[]): string => {
  const title = escapeHtml(name);
  const headings = head.map((each) => `<th scope="col">${escapeHtml(each)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('\n');
  return `<div class="wide" role="region" aria-label="${title}" tabindex="0"><table>
<thead><tr>${headings}</tr></thead>
<tbody>
${body}
</tbody>
</table></div>`;
};
