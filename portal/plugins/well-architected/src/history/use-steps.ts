import { useApi } from '@backstage/core-plugin-api';
import type { HistoryStep } from '@hexastyle/plugin-well-architected-common';
import { useCallback, useState } from 'react';
import type { Loaded } from '../api/use-loaded';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';

export interface Steps {
  readonly items: readonly HistoryStep[];
  readonly sourceUrl: string | undefined;
  /** Loads the next page; absent after the last. */
  readonly more?: () => void;
}

/** What each report changed, page after page: those that were loaded stay while the next is on its way. */
export function useSteps(name: string): { readonly before: readonly HistoryStep[]; readonly loaded: Loaded<Steps> } {
  const api = useApi(wellArchitectedApiRef);
  const [page, setPage] = useState<{ readonly before: readonly HistoryStep[]; readonly after?: string }>({
    before: [],
  });
  const load = useCallback(async (): Promise<Steps> => {
    const { items, next, sourceUrl } = await api.listChanges(name, page.after);
    const all = [...page.before, ...items];
    return {
      items: all,
      sourceUrl,
      ...(next !== undefined && {
        more: () => {
          setPage({ before: all, after: next });
        },
      }),
    };
  }, [api, name, page]);
  return { before: page.before, loaded: useLoaded(load) };
}
