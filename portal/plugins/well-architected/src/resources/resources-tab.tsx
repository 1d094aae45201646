import { useApi } from '@backstage/core-plugin-api';
import type { EnvironmentDetail } from '@hexastyle/plugin-well-architected-common';
import { useCallback } from 'react';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { ProblemNotice } from '../problems/problem-notice';
import { InventoryView } from './inventory-view';

/** What an environment is made of, resource by resource, with what it costs, what is claimed of it and what watches it. */
export function ResourcesTab({ detail }: { readonly detail: EnvironmentDetail }) {
  const { name } = detail.environment;
  const api = useApi(wellArchitectedApiRef);
  const loaded = useLoaded(useCallback(() => api.getInventory(name), [api, name]));
  return (
    <LoadingState loaded={loaded} subject={`the resources of ${name}`}>
      {(answer) =>
        answer.state === 'read' ? (
          <InventoryView inventory={answer.content} origin={answer.origin} detail={detail} />
        ) : (
          <ProblemNotice problem={answer} missing="There is no inventory" broken="The inventory is broken" />
        )
      }
    </LoadingState>
  );
}
