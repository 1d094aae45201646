import type { Entry as ServerEntry } from '../client';

export type Entry = Readonly<ServerEntry>;

/** What a person says of a day. An amount belongs to `measured` and to nothing else. */
export type Mark = Pick<Entry, 'state' | 'amount' | 'note'>;

/** Days of one habit by their date. */
export type Days = ReadonlyMap<string, Entry>;
