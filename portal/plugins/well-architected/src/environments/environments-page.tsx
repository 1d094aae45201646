import { useApi } from '@backstage/core-plugin-api';
import { Alert, ButtonLink, Container, Flex } from '@backstage/ui';
import { useCallback } from 'react';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { usePageTitle } from '../environment/use-page-title';
import { EnvironmentsTable } from './environments-table';

/** The matrix: which pillar is weak where. */
export function EnvironmentsPage() {
  usePageTitle('Environments');
  const api = useApi(wellArchitectedApiRef);
  const loaded = useLoaded(useCallback(() => api.listEnvironments(), [api]));
  return (
    <LoadingState loaded={loaded} subject="the environments">
      {(items) => (
        <Container my="4">
          {items.length === 0 ? (
            <Alert
              status="info"
              icon
              title="There are no environments"
              description="Describe one in environments/<name>.yaml, run npx projen and restart the portal."
            />
          ) : (
            <>
              <Flex justify="end">
                <ButtonLink href="compare" variant="secondary">
                  Compare
                </ButtonLink>
              </Flex>
              <EnvironmentsTable items={items} />
            </>
          )}
        </Container>
      )}
    </LoadingState>
  );
}
