import type { PracticeCoverage } from '@hexastyle/plugin-well-architected-common';
import { isShown } from './is-shown';

/** What the best practices are narrowed to; the same words as in the address. */
export interface PracticeFilter {
  /** A pillar's id, or `all`. */
  readonly pillar: string;
  /** A class such as `uncovered`, `shown`, `not-shown`, or `all`. */
  readonly practices: string;
}

export const NO_FILTER: PracticeFilter = { pillar: 'all', practices: 'all' };

export function readFilter(search: URLSearchParams): PracticeFilter {
  return {
    pillar: search.get('pillar') ?? NO_FILTER.pillar,
    practices: search.get('practices') ?? NO_FILTER.practices,
  };
}

/** The filter in the address; what is not filtered is left out. */
export function writeFilter(filter: PracticeFilter): URLSearchParams {
  const search = new URLSearchParams();
  for (const key of ['pillar', 'practices'] as const) {
    if (filter[key] !== NO_FILTER[key]) {
      search.set(key, filter[key]);
    }
  }
  return search;
}

export function matches(practice: PracticeCoverage, { pillar, practices }: PracticeFilter): boolean {
  return (pillar === NO_FILTER.pillar || practice.pillar === pillar) && matchesPractices(practice, practices);
}

function matchesPractices(practice: PracticeCoverage, wanted: string): boolean {
  switch (wanted) {
    case NO_FILTER.practices:
      return true;
    case 'shown':
      return isShown(practice);
    case 'not-shown':
      return !isShown(practice);
    default:
      return practice.classification === wanted;
  }
}
