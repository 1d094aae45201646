import type { Inventory, Report } from '@hexastyle/plugin-well-architected-common';
import {
  InventoryError,
  LARGEST_INVENTORY,
  LARGEST_REPORT,
  parseInventory,
  parseReport,
  ReportError,
} from '@hexastyle/plugin-well-architected-common';

/** What stands in every document that CI writes: whose it is, of which commit and of when. */
export type Stamped = Pick<Report, 'environment' | 'commit' | 'generatedAt'>;

/** A kind of document, one a file: read from disk, and pushed by CI. */
export interface DocumentKind<T extends Stamped> {
  readonly word: 'report' | 'inventory';
  /** Bytes. */
  readonly largest: number;
  /** `name` is for the message. */
  readonly parse: (text: string, name: string) => T;
  /** Whether the message of what `parse` threw is meant for people. */
  readonly isFault: (error: unknown) => error is Error;
}

export const REPORT: DocumentKind<Report> = {
  word: 'report',
  largest: LARGEST_REPORT,
  parse: parseReport,
  isFault: (error) => error instanceof ReportError,
};

export const INVENTORY: DocumentKind<Inventory> = {
  word: 'inventory',
  largest: LARGEST_INVENTORY,
  parse: parseInventory,
  isFault: (error) => error instanceof InventoryError,
};
