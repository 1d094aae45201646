import { readFileSync } from 'node:fs';
import { pinnedFile } from '../report/pinned-file';
import type { Pillar } from '../report/report';

/** A table that is made of facts. */
export type TableKind = 'metrics' | 'iam-roles' | 'security-groups' | 'tags' | 'cost-tags' | 'alarms';

export interface DocumentSection {
  /** The heading that claims name as their `section`. */
  readonly title: string;
  readonly tables?: readonly { readonly title: string; readonly kind: TableKind }[];
}

export interface DocumentPillar {
  readonly id: Pillar;
  readonly name: string;
  readonly summary: string;
  readonly principles: readonly string[];
  readonly sections: readonly DocumentSection[];
}

/** The order and the words of the Well-Architected document; verdicts and evidence come from a report. */
export interface DocumentOutline {
  readonly title: string;
  readonly overview: string;
  readonly pillars: readonly DocumentPillar[];
}

/** Reads the outline that belongs to this package. */
export const readOutline = (): DocumentOutline =>
  JSON.parse(readFileSync(pinnedFile('document.json'), 'utf8')) as DocumentOutline;
