import { useApi } from '@backstage/core-plugin-api';
import { Container } from '@backstage/ui';
import { useCallback } from 'react';
import { useParams } from 'react-router-dom';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { EnvironmentHeader } from './environment-header';
import { EnvironmentReport } from './environment-report';

/** One environment; its name comes from the address. */
export function EnvironmentPage() {
  const { name = '' } = useParams();
  const api = useApi(wellArchitectedApiRef);
  const loaded = useLoaded(useCallback(() => api.getEnvironment(name), [api, name]));
  return (
    <LoadingState loaded={loaded} subject={`the environment ${name}`}>
      {(detail) => (
        <>
          <EnvironmentHeader {...detail} />
          <Container my="4">
            <EnvironmentReport {...detail} />
          </Container>
        </>
      )}
    </LoadingState>
  );
}
