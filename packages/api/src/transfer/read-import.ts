import { z } from 'zod';
import { documentSchema, readDocument } from './document';
import { beaverHabitsSchema, readBeaverHabits } from './formats/read-beaverhabits';
import { readHabitBull } from './formats/read-habitbull';
import { habiticaSchema, readHabitica } from './formats/read-habitica';
import { readTableHabit, tableHabitSchema } from './formats/read-table-habit';
import { readLoop } from './loop/read-loop';
import { IMPORT_FORMATS, type ImportFormat, type Tracked } from './tracker';
import { Unreadable } from './unreadable';
import { readZip } from './zip/read-zip';

export interface ReadOptions {
  /** `auto` looks at the file. */
  readonly format: ImportFormat | 'auto';
  /** In which instants become days. */
  readonly timeZone: string;
}

/** What another tracker exported, whichever it was. @throws Unreadable with what is wrong and what to choose instead */
export async function readImport(file: Buffer, options: ReadOptions): Promise<Tracked> {
  const format = options.format === 'auto' ? detect(file) : options.format;
  switch (format) {
    case 'loop':
      return await readLoop(await readZip(file));
    case 'habitbull':
      return await readHabitBull(utf8(file));
    case 'hexastyle':
      return readDocument(parsed(documentSchema, file, 'Hexastyle'));
    case 'beaverhabits':
      return readBeaverHabits(parsed(beaverHabitsSchema, file, 'beaverhabits'));
    case 'habitica':
      return readHabitica(parsed(habiticaSchema, file, 'Habitica'), options.timeZone);
    case 'table-habit':
      return readTableHabit(parsed(tableHabitSchema, file, 'Table Habit'));
  }
}

function detect(file: Buffer): ImportFormat {
  if (file.subarray(0, 2).toString('latin1') === 'PK') return 'loop';
  const text = utf8(file).trimStart();
  if (text.startsWith('HabitName,') || text.startsWith('"HabitName"')) return 'habitbull';
  const value = json(text);
  const known = [
    ['hexastyle', z.object({ format: z.literal('hexastyle') })],
    ['habitica', habiticaSchema],
    ['table-habit', tableHabitSchema],
    ['beaverhabits', beaverHabitsSchema],
  ] as const;
  const found = known.find(([, schema]) => schema.safeParse(value).success)?.[0];
  if (found !== undefined) return found;
  throw new Unreadable(`This is none of the files that can be read: choose an export of ${IMPORT_FORMATS.join(', ')}.`);
}

function parsed<S extends z.ZodType>(schema: S, file: Buffer, program: string): z.output<S> {
  const result = schema.safeParse(json(utf8(file)));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? 'the top' : issue.path.join('.');
  throw new Unreadable(
    `This is not an export of ${program}: at ${place}, ${issue?.message ?? 'it has another shape'}.`,
  );
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Unreadable('The file is no ZIP archive, no HabitBull CSV and no JSON.', cause);
  }
}

function utf8(file: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch (cause) {
    throw new Unreadable('The file is not text in UTF-8.', cause);
  }
}
