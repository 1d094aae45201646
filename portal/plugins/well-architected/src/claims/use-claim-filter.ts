import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ClaimFilter } from './claim-filter';
import { readFilter, writeFilter } from './claim-filter';

/** The filter lives in the address, so that a filtered list can be sent to somebody. */
export function useClaimFilter(): readonly [ClaimFilter, (filter: ClaimFilter) => void] {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (filter: ClaimFilter) => {
      setSearch(writeFilter(filter), { replace: true });
    },
    [setSearch],
  );
  return [readFilter(search), change];
}
