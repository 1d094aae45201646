import { useApi } from '@backstage/core-plugin-api';
import type { EnvironmentDetail } from '@hexastyle/plugin-well-architected-common';
import { useCallback } from 'react';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import styles from '../figures/figures.module.css';
import { LivePanel } from '../live/live-panel';
import { ProblemNotice } from '../problems/problem-notice';
import { EstimateSection } from './estimate-section';
import { LiveCostsView } from './live-costs-view';

/** What an environment is paid for, and what it is estimated to cost. The estimate needs no account. */
export function CostsTab({ detail: { environment } }: { readonly detail: EnvironmentDetail }) {
  const api = useApi(wellArchitectedApiRef);
  const { name } = environment;
  const loaded = useLoaded(useCallback(() => api.getInventory(name), [api, name]));
  const inventory = loaded.kind === 'loaded' && loaded.value.state === 'read' ? loaded.value.content : undefined;
  return (
    <div className={styles['page']}>
      <LivePanel environment={name} part="costs">
        {(value, at) => (
          <LiveCostsView value={value} at={at} environment={environment} estimate={inventory?.estimate} />
        )}
      </LivePanel>
      <LoadingState loaded={loaded} subject="the estimate">
        {(response) =>
          response.state === 'read' ? (
            <EstimateSection estimate={response.content.estimate} />
          ) : (
            <ProblemNotice problem={response} missing="There is no estimate" broken="There is no estimate" />
          )
        }
      </LoadingState>
    </div>
  );
}
