import { isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Fault } from '../faults/fault';
import { keyFaults } from './key-faults';
import { locate } from './locate';
import { shorten } from './shorten';
import { syntaxMessage } from './syntax-message';
import type { Parsed, YamlDocument } from './yaml-document';

const unreadable = (faults: readonly Fault[]): Parsed => ({ kind: 'unreadable', faults });

const syntaxFaults = (file: string, text: string, document: Document, lines: LineCounter): Fault[] =>
  [...document.errors, ...document.warnings].map((error) => {
    const { line } = lines.linePos(error.pos[0]);
    const start = lines.lineStarts[line - 1] ?? 0;
    return { file, line, ...syntaxMessage(error, text.slice(start, lines.lineStarts[line])) };
  });

const documentOf = (file: string, document: Document, lines: LineCounter): YamlDocument => ({
  file,
  value: document.toJS(),
  faults: keyFaults(document).map(({ offset, problem, fix }) => ({
    file,
    line: lines.linePos(offset).line,
    problem,
    fix,
  })),
  lineOf: (path) => lines.linePos(locate(document, path).offset).line,
  sourceOf: (path) => {
    const { node } = locate(document, path);
    return isScalar(node) ? node.source : undefined;
  },
});

/** Parses one YAML document of plain data. Never throws. */
export const parseYaml = (file: string, text: string): Parsed => {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent',
    });
    const faults = syntaxFaults(file, text, document, lines);
    return faults.length > 0 ? unreadable(faults) : { kind: 'document', document: documentOf(file, document, lines) };
  } catch (error) {
    // The parser throws for aliases without an anchor or with too many uses, and for nesting beyond its stack.
    const reason = error instanceof Error ? shorten(error.message) : 'unknown error';
    return unreadable([{ file, line: 0, problem: `this is not YAML: ${reason}`, fix: 'write plain keys and values' }]);
  }
};
