/** Text that cannot leave its table cell or become markup. */
export const cell = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ').trim();

/** A table whose last `numbers` columns go to the right, or a line that says that there is nothing to list. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: number,
): readonly string[] => {
  if (rows.length === 0) return ['None.'];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index < head.length - numbers ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map((row) => line(row.map(cell)))];
};
