import { importHabits, type ImportHabitsData, type ImportReport } from '../../client';

export type ImportFormat = NonNullable<NonNullable<ImportHabitsData['query']>['format']>;

export const IMPORT_FORMATS: readonly ImportFormat[] = [
  'auto',
  'loop',
  'hexastyle',
  'habitbull',
  'beaverhabits',
  'habitica',
  'table-habit',
];

export interface ImportRequest {
  readonly file: File;
  readonly format: ImportFormat;
  readonly isDryRun: boolean;
}

const TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['.zip', 'application/zip'],
  ['.csv', 'text/csv'],
  ['.json', 'application/json'],
];

/** What kind of file it is by the end of its name, as browsers do not agree on types; undefined for others. */
export function typeOfFile({ name }: Pick<File, 'name'>): string | undefined {
  return TYPES.find(([ending]) => name.toLowerCase().endsWith(ending))?.[1];
}

/** The server takes no more in one request. */
const MOST_SENT = 4 * 1024 * 1024;
/** Nor more than this when it is unpacked. */
const MOST_INSIDE = 48 * 1024 * 1024;

/** Whether the server would not read it. Text is sent compressed when it is long, archives are already. */
export function isTooLarge(file: Pick<File, 'name' | 'size'>): boolean {
  return file.size > (typeOfFile(file) === 'application/zip' ? MOST_SENT : MOST_INSIDE);
}

/** Lets the server read a file; in a dry run it changes nothing. @throws Problem */
export async function importFile({ file, format, isDryRun }: ImportRequest): Promise<ImportReport> {
  const isLong = file.size > MOST_SENT;
  const bytes = isLong ? await compressed(file) : await file.arrayBuffer();
  const { data } = await importHabits({
    query: { format, dryRun: isDryRun ? 'true' : 'false' },
    body: file,
    // Of a file a browser would send its own type instead of ours.
    bodySerializer: () => bytes,
    headers: { 'Content-Type': isLong ? 'application/gzip' : typeOfFile(file) },
  });
  return data;
}

async function compressed(file: File): Promise<ArrayBuffer> {
  const { body } = new Response(await file.arrayBuffer());
  return new Response(body?.pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}
