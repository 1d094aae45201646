import type { Document, LineCounter, YAMLError } from 'yaml';
import type { Message, PlacedMessage } from './message';
import { shorten } from './shorten';

const TABS: Message = { problem: 'YAML does not allow tabs', fix: 'indent with spaces' };

const BY_CODE: Readonly<Partial<Record<YAMLError['code'], Message>>> = {
  TAB_AS_INDENT: TABS,
  MULTIPLE_DOCS: { problem: 'a second document starts here', fix: 'remove the line ---, or make it a file of its own' },
  TAG_RESOLVE_FAILED: { problem: 'unknown YAML tag', fix: 'remove the word that starts with !, or quote the value' },
  RESOURCE_EXHAUSTION: { problem: 'the YAML is nested too deeply', fix: 'write plain keys and values' },
};

/** The parser's longest sentence is shorter; what it quotes of the file may be longer. */
const SENTENCE = 160;

/** Once a value has ended too early, all that comes after it is unexpected. */
const ASTRAY = / in YAML stream: /;

const messageOf = (error: YAMLError, line: string): Message => {
  if (/^ *\t/.test(line)) return TABS;
  return (
    BY_CODE[error.code] ?? {
      problem: `this is not YAML: ${shorten(error.message, SENTENCE)}`,
      fix: 'check the indentation, the quotes and the brackets of this line and the one above',
    }
  );
};

/** What the parser could not read, in this package's words; the first fault of each line, the others follow from it. */
export const syntaxFaults = (document: Document, text: string, lines: LineCounter): readonly PlacedMessage[] => {
  const byLine = new Map<number, PlacedMessage>();
  let isAstray = false;
  for (const error of [...document.errors, ...document.warnings]) {
    const { line } = lines.linePos(error.pos[0]);
    if (byLine.has(line) || (isAstray && ASTRAY.test(error.message))) continue;
    isAstray ||= ASTRAY.test(error.message);
    const content = text.slice(lines.lineStarts[line - 1], lines.lineStarts[line]);
    byLine.set(line, { offset: error.pos[0], ...messageOf(error, content) });
  }
  return [...byLine.values()];
};
