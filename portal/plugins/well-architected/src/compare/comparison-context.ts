import type { ComparedReport } from '@hexastyle/plugin-well-architected-common';
import { createContext } from 'react';

export interface ComparedNames {
  readonly base: ComparedReport;
  readonly head: ComparedReport;
  /** What the two are called beside each other. */
  readonly baseName: string;
  readonly headName: string;
  readonly sourceUrl: string | undefined;
}

const NOTHING: ComparedReport = { environment: '', commit: 'unknown', generatedAt: '', origin: 'disk' };

/** The two reports that are shown. */
export const ComparisonContext = createContext<ComparedNames>({
  base: NOTHING,
  head: NOTHING,
  baseName: '',
  headName: '',
  sourceUrl: undefined,
});
