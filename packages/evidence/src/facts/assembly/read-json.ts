import { readFileSync, statSync } from 'node:fs';
import { EvidenceError } from '../../evidence-error';

/** The largest file of an assembly that is read, in bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024;

const SYNTHESIZE = 'Synthesize the assembly again, for example with `npm run synth`';

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');

const sizeOf = (file: string): number => {
  try {
    const found = statSync(file);
    if (found.isFile()) return found.size;
  } catch (cause) {
    if (isMissing(cause))
      throw new EvidenceError('file-missing', {
        where: file,
        problem: 'there is no such file',
        fix: SYNTHESIZE,
        cause,
      });
    throw new EvidenceError('file-unreadable', {
      where: file,
      problem: 'the file cannot be read',
      fix: 'Check its permissions',
      cause,
    });
  }
  throw new EvidenceError('file-unreadable', { where: file, problem: 'this is not a regular file', fix: SYNTHESIZE });
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new EvidenceError('file-unreadable', {
      where: file,
      problem: 'the file cannot be read',
      fix: 'Check its permissions',
      cause,
    });
  }
};

/** Reads one JSON file. Throws `file-missing`, `file-unreadable`, `file-too-large` or `json-broken`. */
export const readJson = (file: string): unknown => {
  const size = sizeOf(file);
  if (size > LARGEST_FILE)
    throw new EvidenceError('file-too-large', {
      where: file,
      problem: `the file has ${Math.ceil(size / 1024 / 1024)} MB, more than the ${LARGEST_FILE / 1024 / 1024} MB that are read`,
      fix: 'Point at a cloud assembly that the CDK wrote',
    });
  try {
    return JSON.parse(textOf(file)) as unknown;
  } catch (cause) {
    if (cause instanceof EvidenceError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EvidenceError('json-broken', {
      where: file,
      problem: `the file is not JSON (${reason})`,
      fix: SYNTHESIZE,
      cause,
    });
  }
};
