import { visible } from '../visible';

/** Text that cannot leave its table cell or become markup. */
export const cell = (text: string): string =>
  visible(text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ').trim());

/** Text as inline code, whatever backticks it holds. */
export const code = (text: string): string => `\`${visible(text.replaceAll('`', "'").replace(/\s+/g, ' '))}\``;

/** A table, or a line that says that there is nothing to list. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => {
  if (rows.length === 0) return ['None.'];
  // A bar ends a cell also where code spans it.
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((each) => each.replaceAll(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
};
