import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { EvidenceError } from '../evidence-error';

const discard = (draft: string): void => {
  try {
    rmSync(draft, { force: true });
  } catch {
    // It was never made: its folder cannot be.
  }
};

/** Writes a file whole or not at all: a reader sees the old text or the new one. Throws `output-unwritable`. */
export const writeAtomically = (file: string, text: string): void => {
  const draft = `${file}.${process.pid}.draft`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (cause) {
    discard(draft);
    const reason =
      typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown reason';
    throw new EvidenceError('output-unwritable', {
      where: file,
      problem: `the file cannot be written (${reason})`,
      fix: 'Name another file with --out, or check the permissions of its folder',
      cause,
    });
  }
};
