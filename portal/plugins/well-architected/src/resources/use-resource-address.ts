import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ResourceFilter } from './resource-filter';
import { readFilter, writeFilter } from './resource-filter';

interface ResourceAddress {
  readonly filter: ResourceFilter;
  readonly setFilter: (filter: ResourceFilter) => void;
  /** `<stack>/<logical id>` of the resource that the address leads to. */
  readonly wanted: string | undefined;
}

/** The address has the filter, so that a filtered list can be sent to somebody, and the resource that it leads to. */
export function useResourceAddress(): ResourceAddress {
  const [search, setSearch] = useSearchParams();
  const setFilter = useCallback(
    (filter: ResourceFilter) => {
      setSearch(writeFilter(filter), { replace: true });
    },
    [setSearch],
  );
  return { filter: readFilter(search), setFilter, wanted: search.get('resource') ?? undefined };
}
