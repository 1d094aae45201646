import type { CommentSection } from './comment-section';

/** Room for the line that says how much was left out. */
const NOTE = 60;
const LONGEST_LINE = 600;
/** So that one section cannot take the room of all the others. */
const MOST_LINES = 100;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

const short = (line: string): string => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line);

// Four backticks: no line of ours begins with them, so nothing in a template ends the block.
const FENCE = '````';

const wrapped = ({ title, open, plain }: CommentSection, lines: readonly string[]): readonly string[] => [
  `<details${open ? ' open' : ''}><summary>${title}</summary>`,
  '',
  ...(plain ? [`${FENCE}diff`, ...lines, FENCE] : lines),
  '',
  '</details>',
  '',
];

const take = (lines: readonly string[], room: number): readonly string[] => {
  let left = room;
  const fits = (line: string): boolean => (left -= bytes(line) + 1) >= 0;
  const end = lines.findIndex((line, index) => index >= MOST_LINES || !fits(line));
  return end === -1 ? lines : lines.slice(0, end);
};

/** What fits, and how many lines do not. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly leftOut: number;
}

/** The sections in their order, as long as they fit into so many bytes: by whole lines, so that nothing stays open. */
export const fitSections = (sections: readonly CommentSection[], room: number): Fitted => {
  const lines: string[] = [];
  let left = room;
  let leftOut = 0;
  for (const section of sections) {
    const all = section.lines.map(short);
    const taken = take(all, left - bytes(wrapped(section, []).join('\n')) - NOTE);
    const more = all.length - taken.length;
    leftOut += more;
    if (taken.length === 0) continue;
    const shown = wrapped(
      section,
      more === 0 ? taken : [...taken, ...(section.plain ? [] : ['']), `… and ${more} lines more`],
    );
    lines.push(...shown);
    left -= bytes(shown.join('\n')) + 1;
  }
  return { lines, leftOut };
};
