import { parseYaml } from './parse-yaml';
import { readText } from './read-text';
import type { Parsed } from './yaml-document';

/** Reads and parses a file, given relative to `root`. Never throws. */
export const readDocument = (file: string, root: string): Parsed => {
  const text = readText(file, root);
  return text.kind === 'text' ? parseYaml(file, text.text) : { kind: 'unreadable', faults: [text.fault] };
};
