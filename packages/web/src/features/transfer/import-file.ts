import type { ImportHabitsData, ImportHabitsErrors, ImportHabitsResponses, ImportReport } from '../../client';
import { client } from '../../client/client.gen';

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

/** Lets the server read a file; in a dry run it changes nothing. @throws Problem */
export async function importFile({ file, format, isDryRun }: ImportRequest): Promise<ImportReport> {
  const { data } = await client.post<ImportHabitsResponses, ImportHabitsErrors, true>({
    url: '/imports',
    query: { format, dryRun: String(isDryRun) },
    // The generated function takes a Blob, whose own type a browser would send instead of ours.
    body: await file.arrayBuffer(),
    bodySerializer: null,
    headers: { 'Content-Type': typeOfFile(file) },
    throwOnError: true,
  });
  return data;
}
