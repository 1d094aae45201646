import { isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Fault } from '../faults/fault';
import { aliasFaults } from './alias-faults';
import { keyFaults } from './key-faults';
import { locator } from './locate';
import type { PlacedMessage } from './message';
import { shorten } from './shorten';
import { syntaxFaults } from './syntax-faults';
import { tagFaults } from './tag-faults';
import type { Parsed, YamlDocument } from './yaml-document';

type FaultAt = (message: PlacedMessage) => Fault;

const documentOf = (file: string, document: Document, lines: LineCounter, faultAt: FaultAt): YamlDocument => {
  const locate = locator(document);
  const value: unknown = document.toJS();
  return {
    file,
    value,
    faults: keyFaults(document).map(faultAt),
    lineOf: (path) => lines.linePos(locate(path).offset).line,
    sourceOf: (path) => {
      const { node } = locate(path);
      return isScalar(node) ? node.source : undefined;
    },
  };
};

const parse = (file: string, text: string): Parsed => {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
  const faultAt: FaultAt = ({ offset, problem, fix }) => ({ file, line: lines.linePos(offset).line, problem, fix });
  const messages = [...syntaxFaults(document, text, lines), ...tagFaults(document), ...aliasFaults(document)];
  const faults = messages.map(faultAt);
  return faults.length > 0
    ? { kind: 'unreadable', faults }
    : { kind: 'document', document: documentOf(file, document, lines, faultAt) };
};

/** Parses one YAML document of plain data. Never throws. */
export const parseYaml = (file: string, text: string): Parsed => {
  try {
    return parse(file, text);
  } catch (error) {
    // The parser is recursive: some nesting is beyond its stack.
    const reason = error instanceof Error ? shorten(error.message) : 'unknown error';
    const fault = { file, line: 0, problem: `this is not YAML: ${reason}`, fix: 'write plain keys and values' };
    return { kind: 'unreadable', faults: [fault] };
  }
};
