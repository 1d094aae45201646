import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** From what, and to what, the documents were last rendered. */
export interface Stamp {
  readonly inputs: string;
  readonly outputs: string;
}

const path = (root: string): string => join(root, '.hexastyle/rendered');

/** Reads the stamp; `undefined` when nothing was rendered yet, or the file was damaged. */
export function readStamp(root: string): Stamp | undefined {
  try {
    const [inputs, outputs] = readFileSync(path(root), 'utf8').split('\n');
    return inputs === undefined || outputs === undefined ? undefined : { inputs, outputs };
  } catch {
    return undefined;
  }
}

/** Remembers a rendering. */
export function writeStamp(root: string, stamp: Stamp): void {
  mkdirSync(dirname(path(root)), { recursive: true });
  writeFileSync(path(root), `${stamp.inputs}\n${stamp.outputs}\n`);
}
