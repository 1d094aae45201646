import { useApi } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Container } from '@backstage/ui';
import { useCallback } from 'react';
import { Outlet, useParams, useResolvedPath } from 'react-router-dom';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { EnvironmentAddress } from './environment-address';
import { EnvironmentHeader } from './environment-header';
import { usePageTitle } from './use-page-title';

/** One environment with its tabs; its name comes from the address. */
export function EnvironmentPage() {
  const { name = '' } = useParams();
  const { pathname } = useResolvedPath('.');
  const api = useApi(wellArchitectedApiRef);
  const loaded = useLoaded(useCallback(() => api.getEnvironment(name), [api, name]));
  // Once it is there, its tabs say what they are.
  usePageTitle(loaded.kind === 'loaded' ? undefined : name);
  return (
    // Old apps have no breadcrumbs and ignore the entry.
    <BreadcrumbEntry entry={{ label: name, href: pathname }}>
      <LoadingState loaded={loaded} subject={`the environment ${name}`}>
        {(detail) => (
          <EnvironmentAddress.Provider value={pathname}>
            <EnvironmentHeader {...detail} />
            <Container my="4">
              <Outlet context={detail} />
            </Container>
          </EnvironmentAddress.Provider>
        )}
      </LoadingState>
    </BreadcrumbEntry>
  );
}
