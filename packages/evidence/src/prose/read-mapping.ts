import { lstatSync, readFileSync, statSync } from 'node:fs';
import { EvidenceError } from '../evidence-error';

/** A mapping that people wrote stays far below. */
const LARGEST_MAPPING = 256 * 1024;

const sizeOf = (file: string): number => {
  try {
    lstatSync(file);
    const found = statSync(file);
    if (found.isFile()) return found.size;
  } catch (cause) {
    throw new EvidenceError('file-missing', {
      where: file,
      problem: 'there is no such file, or it may not be looked at',
      fix: 'Name the Markdown file that somebody wrote, for example docs/well-architected-mapping.md',
      cause,
    });
  }
  throw new EvidenceError('file-unreadable', {
    where: file,
    problem: 'this is not a regular file',
    fix: 'Name one Markdown file',
  });
};

const bytesOf = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new EvidenceError('file-unreadable', {
      where: file,
      problem: 'the file cannot be read',
      fix: 'Check its permissions',
      cause,
    });
  }
};

const notText = (file: string, problem: string, cause?: unknown): EvidenceError =>
  new EvidenceError('text-broken', { where: file, problem, fix: 'Save it as Markdown in UTF-8', cause });

/** The text of a hand-written mapping. Throws `file-missing`, `file-unreadable`, `file-too-large` or `text-broken`. */
export const readMapping = (file: string): string => {
  const size = sizeOf(file);
  if (size > LARGEST_MAPPING)
    throw new EvidenceError('file-too-large', {
      where: file,
      problem: `the file has ${Math.ceil(size / 1024)} KB, more than the ${LARGEST_MAPPING / 1024} KB that are read`,
      fix: 'Name a document that people wrote, or split it',
    });
  const bytes = bytesOf(file);
  if (bytes.includes(0)) throw notText(file, 'the file is binary');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw notText(file, 'the file is not UTF-8', cause);
  }
};
