/** Colours come from us: whatever else a text has of them was made visible before. */
const COLOUR = `${String.fromCharCode(27)}\\[[\\d;]*m`;
/** A change of colour takes no room; words and the spaces between them do. */
const PART = new RegExp(`${COLOUR}| +|(?:(?!${COLOUR})[^ ])+`, 'g');
const IS_COLOUR = new RegExp(`^${COLOUR}$`);
/** An address is of use in one piece only. */
const ADDRESS = /^https?:\/\//;
const HANGING = 4;

const widthOf = (text: string): number => Array.from(text).length;

const pieces = (word: string, width: number): readonly string[] => {
  if (ADDRESS.test(word) || widthOf(word) <= width) return [word];
  const characters = Array.from(word);
  return Array.from({ length: Math.ceil(characters.length / width) }, (_, at) =>
    characters.slice(at * width, (at + 1) * width).join(''),
  );
};

const foldLine = (line: string, width: number): string => {
  const indent = ' '.repeat(Math.min(line.search(/[^ ]|$/) + HANGING, Math.floor(width / 2)));
  const lines: string[] = [];
  let [text, taken] = ['', 0];
  for (const part of line.match(PART) ?? []) {
    if (IS_COLOUR.test(part)) text += part;
    else
      for (const piece of pieces(part, width - indent.length)) {
        const room = widthOf(piece);
        if (taken + room > width && text.trim() !== '') {
          lines.push(text.trimEnd());
          [text, taken] = [indent, indent.length];
          if (piece.trim() === '') continue;
        }
        text += piece;
        taken += room;
      }
  }
  return [...lines, text].filter((each, at) => at === 0 || each.trim() !== '').join('\n');
};

/** Lines that are longer than a terminal is wide go on in the next one, a little further in; without a width nothing is folded. */
export const fold = (text: string, width: number | undefined): string =>
  width === undefined
    ? text
    : text
        .split('\n')
        .map((line) => (line.length <= width ? line : foldLine(line, width)))
        .join('\n');
