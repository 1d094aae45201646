import type { SearchDocument } from '@backstage/plugin-search-common';
import type { Verdict } from '@hexastyle/plugin-well-architected-common';
import { VERDICT_WORDS } from '../verdicts/verdict-words';

/** What the index holds beside title, text and address. It is what was collected once, so nothing of it is taken on trust. */
export interface FoundDocument {
  readonly environment?: string;
  readonly verdict?: Verdict;
}

export function foundDocument(result: SearchDocument): FoundDocument {
  const { environment, verdict } = result as SearchDocument & Readonly<Record<'environment' | 'verdict', unknown>>;
  return {
    ...(typeof environment === 'string' && { environment }),
    ...(isVerdict(verdict) && { verdict }),
  };
}

const isVerdict = (value: unknown): value is Verdict =>
  typeof value === 'string' && Object.hasOwn(VERDICT_WORDS, value);
