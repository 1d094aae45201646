import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { environmentNameOf } from './environment-entity';
import { EnvironmentReport } from './environment-report';

/** The pillars of the environment that the catalog shows. */
export function EntityPillars() {
  const { entity } = useEntity();
  const name = environmentNameOf(entity);
  const api = useApi(wellArchitectedApiRef);
  const loaded = useLoaded(useCallback(() => api.getEnvironment(name), [api, name]));
  return (
    <LoadingState loaded={loaded} subject={`the environment ${name}`}>
      {(detail) => <EnvironmentReport {...detail} />}
    </LoadingState>
  );
}
