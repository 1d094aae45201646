import { useApi } from '@backstage/core-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { EnvironmentsCardTable } from './environments-card-table';
import { namedEnvironments } from './named-environments';

/** The environments of the system or the component that the catalog shows. */
export function EnvironmentsCard() {
  const names = namedEnvironments(useEntity().entity);
  const api = useApi(wellArchitectedApiRef);
  const loaded = useLoaded(useCallback(() => api.listEnvironments(), [api]));
  return (
    <EntityInfoCard title="Environments">
      <LoadingState loaded={loaded} subject="the environments">
        {(items) => <EnvironmentsCardTable names={names} items={items} />}
      </LoadingState>
    </EntityInfoCard>
  );
}
