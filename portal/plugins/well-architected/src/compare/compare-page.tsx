import { useApi } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Alert, ButtonLink, Container, Header } from '@backstage/ui';
import { useCallback } from 'react';
import { useResolvedPath } from 'react-router-dom';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { usePageTitle } from '../environment/use-page-title';
import { ComparedSides } from './compared-sides';

/** Two reports side by side: which two is in the address, `?base=staging&head=production:12`. */
export function ComparePage() {
  const { pathname } = useResolvedPath('.');
  const { pathname: root } = useResolvedPath('..');
  usePageTitle('Compare');
  const api = useApi(wellArchitectedApiRef);
  const loaded = useLoaded(useCallback(() => api.listEnvironments(), [api]));
  return (
    <BreadcrumbEntry entry={{ label: 'Compare', href: pathname }}>
      <Header title="Compare" />
      <LoadingState loaded={loaded} subject="the environments">
        {(items) => (
          <Container my="4">
            {items.length === 0 ? (
              <Alert
                status="info"
                icon
                title="There are no environments to compare"
                description="Describe one in environments/<name>.yaml, run npx projen and restart the portal."
                customActions={
                  <ButtonLink href={root} variant="secondary">
                    All environments
                  </ButtonLink>
                }
              />
            ) : (
              <ComparedSides names={items.map(({ environment }) => environment.name)} />
            )}
          </Container>
        )}
      </LoadingState>
    </BreadcrumbEntry>
  );
}
