import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../faults/fault';

/** Far above what a person writes, far below what makes a parser slow. Bytes. */
const MAX_BYTES = 1024 * 1024;

export type Text =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'unreadable'; readonly fault: Fault };

const unreadable = (file: string, problem: string, fix: string): Text => ({
  kind: 'unreadable',
  fault: { file, line: 0, problem, fix },
});

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';

/** A file of at most 1 MB as text. A larger one is refused before it is read. */
export const readText = (file: string, root: string): Text => {
  const path = join(root, file);
  let bytes: Buffer;
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return unreadable(file, 'this is not a file', 'put a YAML file here, or remove it');
    if (stats.size > MAX_BYTES) {
      const size = `${(stats.size / MAX_BYTES).toFixed(1)} MB`;
      return unreadable(file, `the file has ${size}, more than 1 MB`, 'keep what a person wrote and remove the rest');
    }
    bytes = readFileSync(path);
  } catch (error) {
    return unreadable(file, `the file cannot be read (${codeOf(error)})`, 'check that it exists and may be read');
  }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return unreadable(file, 'the file is not UTF-8 text', 'save it as UTF-8');
  }
};
