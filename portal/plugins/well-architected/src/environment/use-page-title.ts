import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useEffect } from 'react';

/**
 * Says in the browser's tab, its history and its bookmarks which page this is: `staging · Alarms | Hexastyle`.
 * @param page `undefined` where what is shown within names itself
 */
export function usePageTitle(page: string | undefined): void {
  const config = useApi(configApiRef);
  const app = config.getOptionalString('app.title') ?? 'Backstage';
  useEffect(() => {
    if (page === undefined) return undefined;
    document.title = `${page} | ${app}`;
    return () => {
      document.title = app;
    };
  }, [page, app]);
}
