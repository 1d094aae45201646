const SEPARATOR = /^\|[\s:|-]+\|\s*$/;

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/** The cells of every row of the tables of a Markdown text, without the heads of the tables. */
export const tableRows = (markdown: string): readonly (readonly string[])[] => {
  const lines = markdown.split(/\r?\n/);
  return lines.flatMap((line, index) =>
    !line.startsWith('|') || SEPARATOR.test(line) || SEPARATOR.test(lines[index + 1] ?? '') ? [] : [cellsOf(line)],
  );
};
