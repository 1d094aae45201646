import { plainText } from './plain-text';
import type { Sentence } from './sentence';

type Place = Pick<Sentence, 'headings' | 'list'>;

interface Reading {
  readonly sentences: Sentence[];
  /** Titles by level of heading. */
  readonly titles: (string | undefined)[];
  list: string | undefined;
  /** The mark that closes a block of code. */
  fence: string | undefined;
  inComment: boolean;
  paragraph: { readonly line: number; readonly text: string }[];
}

/** Nobody reads further; what is longer is cut there, and is too long to be backed. */
const LONGEST_LINE = 1000;

const PRINCIPLES = /design principles/i;

const placeOf = ({ titles, list }: Reading): Place => ({
  headings: titles.filter((title) => title !== undefined),
  list,
});

const add = (reading: Reading, line: number, markdown: string, kind: Sentence['kind']): void => {
  const { text, codes } = plainText(markdown);
  // Entries of a table of contents say nothing about the platform.
  if (/[\p{L}\p{N}]/u.test(text) && !/^\[[^\]]*\]\(#[^)]*\)$/.test(markdown.trim()))
    reading.sentences.push({ line, text, codes, ...placeOf(reading), kind });
};

/** The sentences of the paragraph so far, each at the line that it begins on. */
const endParagraph = (reading: Reading): void => {
  const { paragraph } = reading;
  reading.paragraph = [];
  let begun: { readonly line: number; text: string } | undefined;
  for (const { line, text } of paragraph)
    for (const part of text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
      begun = begun === undefined ? { line, text: part } : { line: begun.line, text: `${begun.text} ${part}` };
      if (!/[.!?:]$/.test(part) && begun.text.length < LONGEST_LINE) continue;
      add(reading, begun.line, begun.text, 'prose');
      begun = undefined;
    }
  if (begun !== undefined) add(reading, begun.line, begun.text, 'prose');
};

const heading = (reading: Reading, text: string): boolean => {
  const [, marks, title] = /^ {0,3}(#{1,6})\s+(.+?)[\s#]*$/.exec(text) ?? [];
  if (marks === undefined || title === undefined) return false;
  endParagraph(reading);
  reading.titles.splice(marks.length);
  reading.titles[marks.length] = plainText(title).text.replace(/^\d+\.\s+/, '');
  reading.list = undefined;
  return true;
};

const label = (reading: Reading, text: string): boolean => {
  const [, name, rest = ''] = /^\s*(?:\*\*|__)([^*_]+?):?(?:\*\*|__)(:?)\s*$/.exec(text) ?? [];
  if (name === undefined || (rest === '' && PRINCIPLES.test(reading.titles.at(-1) ?? ''))) return false;
  endParagraph(reading);
  reading.list = name;
  return true;
};

const bullet = (reading: Reading, line: number, text: string): boolean => {
  const [, item] = /^\s*(?:[-*+]|\d+[.)])\s+(.+)$/.exec(text) ?? [];
  if (item === undefined) return false;
  add(reading, line, item, PRINCIPLES.test(reading.titles.at(-1) ?? '') ? 'principle' : 'item');
  return true;
};

const row = (reading: Reading, line: number, text: string): boolean => {
  if (!/^\s*\|.*\|\s*$/.test(text)) return false;
  const cells = text.trim().slice(1, -1).split('|');
  if (!cells.every((each) => /^\s*:?-+:?\s*$/.test(each))) add(reading, line, cells.join(' - '), 'row');
  return true;
};

/** True for a line inside of code or of a comment, which says nothing to a reader. */
const hidden = (reading: Reading, text: string): boolean => {
  const [, mark] = /^ {0,3}(```|~~~)/.exec(text) ?? [];
  if (mark !== undefined && (reading.fence === undefined || reading.fence === mark)) {
    reading.fence = reading.fence === undefined ? mark : undefined;
    return true;
  }
  if (reading.fence !== undefined) return true;
  const wasInComment = reading.inComment;
  if (wasInComment || text.trimStart().startsWith('<!--')) reading.inComment = !text.includes('-->');
  return wasInComment || reading.inComment;
};

const readLine = (reading: Reading, line: number, text: string): void => {
  if (hidden(reading, text)) return;
  const isBlock = [heading, label].some((read) => read(reading, text));
  if (isBlock || /^\s*([-*_]\s*){3,}$/.test(text) || text.trim() === '') {
    endParagraph(reading);
    return;
  }
  const isPrinciple = PRINCIPLES.test(reading.titles.at(-1) ?? '') && /^\s*\*\*[^*]+\*\*\s*$/.test(text);
  if (isPrinciple) add(reading, line, text, 'principle');
  else if (!bullet(reading, line, text) && !row(reading, line, text))
    reading.paragraph.push({ line, text: text.trim() });
};

/** The sentences of a Markdown text in the order of its lines. Headings, code and the table of contents are none. */
export const sentencesOf = (markdown: string): readonly Sentence[] => {
  const reading: Reading = {
    sentences: [],
    titles: [],
    list: undefined,
    fence: undefined,
    inComment: false,
    paragraph: [],
  };
  for (const [index, text] of markdown.split(/\r\n|\r|\n/).entries())
    readLine(reading, index + 1, text.slice(0, LONGEST_LINE));
  endParagraph(reading);
  return [...reading.sentences].sort((one, other) => one.line - other.line);
};
