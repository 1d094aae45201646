import { promisify } from 'node:util';
import { gunzip as gunzipWithCallback } from 'node:zlib';
import * as z from 'zod';
import { documentSchema, readDocument } from './document';
import { beaverHabitsSchema, readBeaverHabits } from './formats/read-beaverhabits';
import { readHabitBull } from './formats/read-habitbull';
import { habiticaSchema, readHabitica } from './formats/read-habitica';
import { readTableHabit, tableHabitSchema } from './formats/read-table-habit';
import { readLoop } from './loop/read-loop';
import { IMPORT_FORMATS, type ImportFormat, type Tracked } from './tracker';
import { Unreadable } from './unreadable';
import { readZip, ZIP_LIMITS } from './zip/read-zip';

const gunzip = promisify(gunzipWithCallback);

type JsonFormat = Exclude<ImportFormat, 'loop' | 'habitbull'>;

export interface ReadOptions {
  /** `auto` looks at the file. */
  readonly format: ImportFormat | 'auto';
  /** In which instants become days. */
  readonly timeZone: string;
}

const MOST_MB = ZIP_LIMITS.bytes / 1024 / 1024;
const AS_IT_IS = 'choose the file as the program wrote it.';

/** What another tracker exported, whichever it was. @throws Unreadable with what is wrong and what to choose instead */
export async function readImport(file: Buffer, { format, timeZone }: ReadOptions): Promise<Tracked> {
  const isAuto = format === 'auto';
  if (isGzip(file)) return readImport(await inflate(file), { format, timeZone });
  if (format === 'loop' || (isAuto && isArchive(file))) return await readLoop(await readZip(file));
  const text = utf8(file);
  if (format === 'habitbull' || (isAuto && isHabitBull(text))) return await readHabitBull(text);
  const value = json(text);
  return readJson(value, isAuto ? detect(value) : format, timeZone);
}

function readJson(value: unknown, format: JsonFormat, timeZone: string): Tracked {
  switch (format) {
    case 'hexastyle':
      return readDocument(parsed(documentSchema, value, 'Hexastyle'));
    case 'beaverhabits':
      return readBeaverHabits(parsed(beaverHabitsSchema, value, 'beaverhabits'));
    case 'habitica':
      return readHabitica(parsed(habiticaSchema, value, 'Habitica'), timeZone);
    case 'table-habit':
      return readTableHabit(parsed(tableHabitSchema, value, 'Table Habit'));
  }
}

function isGzip(file: Buffer): boolean {
  return file.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b]));
}

/** @throws Unreadable when it holds more than an archive may, or compressed files again */
async function inflate(file: Buffer): Promise<Buffer> {
  const inside = await gunzip(file, { maxOutputLength: ZIP_LIMITS.bytes }).catch((cause: unknown) => {
    throw isTooMuch(cause)
      ? new Unreadable('too-large', `The file holds more than ${MOST_MB} MB when unpacked: export habit by habit.`, {
          cause,
        })
      : new Unreadable('file-damaged', `The file is damaged: export it again and ${AS_IT_IS}`, { cause });
  });
  if (isGzip(inside))
    throw new Unreadable('file-compressed-twice', `The file is compressed more than once: ${AS_IT_IS}`);
  return inside;
}

/** What zlib says of output beyond `maxOutputLength`. */
function isTooMuch(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
}

function isArchive(file: Buffer): boolean {
  return file.subarray(0, 2).toString('latin1') === 'PK';
}

function isHabitBull(text: string): boolean {
  return /^\s*"?HabitName"?,/.test(text);
}

/** Which program wrote a document. */
function detect(value: unknown): JsonFormat {
  const known: readonly (readonly [JsonFormat, z.ZodType])[] = [
    ['hexastyle', z.object({ format: z.literal('hexastyle') })],
    ['habitica', habiticaSchema],
    ['table-habit', tableHabitSchema],
    ['beaverhabits', beaverHabitsSchema],
  ];
  const found = known.find(([, schema]) => schema.safeParse(value).success)?.[0];
  if (found !== undefined) return found;
  throw new Unreadable(
    'file-unknown',
    `This is none of the files that can be read: choose an export of ${IMPORT_FORMATS.join(', ')}.`,
  );
}

function parsed<S extends z.ZodType>(schema: S, value: unknown, program: string): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? 'the top' : issue.path.join('.');
  const fault = (issue?.message ?? 'it has another shape').replace(/\.$/, '');
  throw new Unreadable(
    'file-of-another-program',
    `This is not an export of ${program}: at ${place}, ${fault}. Export again and ${AS_IT_IS}`,
    { about: program },
  );
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Unreadable('no-json', `The file is no ZIP archive, no HabitBull CSV and no JSON: ${AS_IT_IS}`, { cause });
  }
}

function utf8(file: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch (cause) {
    throw new Unreadable('no-text', `The file is not text in UTF-8: ${AS_IT_IS}`, { cause });
  }
}
