import { client } from '../../client/client.gen';

export const IMPORT_FORMATS = [
  'auto',
  'loop',
  'hexastyle',
  'habitbull',
  'beaverhabits',
  'habitica',
  'table-habit',
] as const;

export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What an import did, or would do. */
export interface ImportReport {
  readonly format: Exclude<ImportFormat, 'auto'>;
  readonly isDryRun: boolean;
  readonly habits: readonly {
    readonly name: string;
    readonly action: 'create' | 'merge' | 'skip';
    readonly entries: number;
  }[];
  readonly pauses: number;
  readonly warnings: readonly string[];
}

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
  const { data } = await client.post<ImportReport, unknown, true>({
    url: '/imports',
    query: { format, dryRun: String(isDryRun) },
    body: await file.arrayBuffer(),
    // Sent as it is: without this the client makes JSON of it.
    bodySerializer: null,
    headers: { 'Content-Type': typeOfFile(file) },
    throwOnError: true,
  });
  return data;
}
