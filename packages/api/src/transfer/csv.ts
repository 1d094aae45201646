import { Unreadable } from './unreadable';

/** The rows of a CSV file (RFC 4180; a byte-order mark and ragged rows are let pass). @throws Unreadable with the line */
export async function readCsv(text: string, name: string): Promise<readonly (readonly string[])[]> {
  const { parse } = await import('csv-parse/sync');
  try {
    const rows: string[][] = parse(text, { bom: true, relaxColumnCount: true, skipEmptyLines: true });
    return rows;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Unreadable('no-csv', `${name} is not CSV (${reason}): export it again and choose the file as it is.`, {
      about: name,
      cause,
    });
  }
}

/** Rows as CSV (RFC 4180) with line feeds. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
