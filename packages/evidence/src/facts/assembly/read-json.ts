import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { EvidenceError } from '../../evidence-error';
import { doubledKey, keysOf, shapeOf, type JsonShape } from './json-shape';
import { plainJson } from './plain-json';

/** The largest file of an assembly that is read, in bytes: CloudFormation takes templates of 1 MB. */
export const LARGEST_FILE = 32 * 1024 * 1024;
/** A value takes a hundred times the memory of its text, and no file of an app has a tenth of these. */
const MOST_VALUES = 2_000_000;
/** What the CDK writes stays below 30. */
const DEEPEST_JSON = 500;

const SYNTHESIZE = 'Synthesize the assembly again, for example with `npm run synth`';

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');

const unreadable = (file: string, cause: unknown): EvidenceError =>
  new EvidenceError('file-unreadable', {
    where: file,
    problem: 'the file cannot be read',
    fix: 'Check its permissions',
    cause,
  });

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
    throw unreadable(file, cause);
  }
  throw new EvidenceError('file-unreadable', { where: file, problem: 'this is not a regular file', fix: SYNTHESIZE });
};

/** What stands where bytes are no UTF-8; a text may hold it, too. */
const REPLACED = '\uFFFD';

const textOf = (file: string): string => {
  const size = sizeOf(file);
  if (size > LARGEST_FILE)
    throw new EvidenceError('file-too-large', {
      where: file,
      problem: `the file has ${Math.ceil(size / 1024 / 1024)} MB, more than the ${LARGEST_FILE / 1024 / 1024} MB that are read`,
      fix: 'Point at a cloud assembly that the CDK wrote',
    });
  try {
    const text = readFileSync(file, 'utf8');
    if (!text.includes(REPLACED) || isUtf8(readFileSync(file))) return text;
  } catch (cause) {
    throw unreadable(file, cause);
  }
  throw new EvidenceError('json-broken', { where: file, problem: 'the file is not UTF-8', fix: SYNTHESIZE });
};

const parsed = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EvidenceError('json-broken', {
      where: file,
      problem: `the file is not JSON (${reason})`,
      fix: SYNTHESIZE,
      cause,
    });
  }
};

/** Refuses what would take more memory or stack than a judge has, before any of it is parsed. */
const refuseShape = (file: string, { depth, values }: JsonShape): void => {
  if (values > MOST_VALUES)
    throw new EvidenceError('file-too-large', {
      where: file,
      problem: `the file has more than ${MOST_VALUES} values`,
      fix: 'Point at a cloud assembly that the CDK wrote',
    });
  if (depth > DEEPEST_JSON)
    throw new EvidenceError('nested-too-deep', {
      where: file,
      problem: `its values are nested deeper than ${DEEPEST_JSON} levels`,
      fix: SYNTHESIZE,
    });
};

/** Reads one JSON file. Throws `file-missing`, `file-unreadable`, `file-too-large`, `nested-too-deep` or `json-broken`. */
export const readJson = (file: string): unknown => {
  const text = textOf(file);
  const plain = plainJson(text, DEEPEST_JSON);
  if (plain !== undefined) return plain;
  const shape = shapeOf(text);
  refuseShape(file, shape);
  const value = parsed(file, text);
  if (keysOf(value) === shape.keys) return value;
  // Of two values the judge would see one, and what deploys the template perhaps the other.
  throw new EvidenceError('json-broken', {
    where: file,
    problem: `an object has one key twice: ${doubledKey(text) ?? 'spelled in two ways'}`,
    fix: SYNTHESIZE,
  });
};
