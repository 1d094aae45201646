import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useEffect } from 'react';

/** Says in the browser's tab, its history and its bookmarks which page this is: `staging · Alarms | Hexastyle`. */
export function usePageTitle(page: string): void {
  const config = useApi(configApiRef);
  const app = config.getOptionalString('app.title') ?? 'Backstage';
  useEffect(() => {
    document.title = `${page} | ${app}`;
    return () => {
      document.title = app;
    };
  }, [page, app]);
}
