import { useApi } from '@backstage/core-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { useCallback, useContext } from 'react';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { environmentNameOf } from '../environment/environment-entity';
import { ReportProblemNotice } from '../environments/report-problem-notice';
import { PagesAddress } from './pages-address';
import { PillarsCardList } from './pillars-card-list';

/** The six pillars of the environment that the catalog shows, each leading to its claims. */
export function PillarsCard() {
  const name = environmentNameOf(useEntity().entity);
  const address = useContext(PagesAddress);
  const api = useApi(wellArchitectedApiRef);
  const loaded = useLoaded(useCallback(() => api.getEnvironment(name), [api, name]));
  return (
    <EntityInfoCard title="Six pillars">
      <LoadingState loaded={loaded} subject={`the environment ${name}`}>
        {({ report }) =>
          report.state === 'read' ? (
            <PillarsCardList pillars={report.content.summary} address={`${address}/${name}`} />
          ) : (
            <ReportProblemNotice problem={report} />
          )
        }
      </LoadingState>
    </EntityInfoCard>
  );
}
