import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { PracticeFilter } from './practice-filter';
import { readFilter, writeFilter } from './practice-filter';

/** The filter lives in the address, so that what is uncovered can be sent to somebody. */
export function usePracticeFilter(): readonly [PracticeFilter, (filter: PracticeFilter) => void] {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (filter: PracticeFilter) => {
      setSearch(writeFilter(filter), { replace: true });
    },
    [setSearch],
  );
  return [readFilter(search), change];
}
