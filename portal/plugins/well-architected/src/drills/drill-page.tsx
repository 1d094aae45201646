import { NotFoundError } from '@backstage/errors';
import { Alert } from '@backstage/ui';
import type { Drill } from '@hexastyle/plugin-well-architected-common';
import { useContext } from 'react';
import { Link, useParams } from 'react-router-dom';
import { LoadingState } from '../api/loading-state';
import { EnvironmentAddress } from '../environment/environment-address';
import { usePageTitle } from '../environment/use-page-title';
import { Checklist } from './checklist';
import { DrillHeader } from './drill-header';
import { DrillRecord } from './drill-record';
import styles from './drills.module.css';
import { FinishForm } from './finish-form';
import { useDrill } from './use-drill';

/** One drill; its id comes from the address. Open it is a checklist, finished it is a record. */
export function DrillPage({ environment }: { readonly environment: string }) {
  const { id = '', runbook = '' } = useParams();
  const address = useContext(EnvironmentAddress);
  const [loaded, actions] = useDrill(id);
  const other = loaded.kind === 'loaded' ? saySomewhereElse(loaded.value, environment, runbook) : undefined;
  const title = loaded.kind === 'loaded' && other === undefined ? loaded.value.title : runbook;
  usePageTitle(`${environment} · Drill: ${title}`);
  return (
    <div className={styles['page']}>
      <p className={styles['back']}>
        <Link to={`${address}/runbooks/${runbook}`}>The runbook</Link>
        <Link to={`${address}/runbooks`}>All runbooks</Link>
      </p>
      <LoadingState
        loaded={other === undefined ? loaded : { kind: 'failed', error: new NotFoundError(other) }}
        subject="the drill"
      >
        {(drill) => (
          <>
            <DrillHeader key={drill.id} drill={drill} />
            {actions.fault !== undefined && (
              <Alert role="alert" status="danger" icon title="That was not taken" description={actions.fault} />
            )}
            {drill.result !== undefined && <DrillRecord id={drill.id} />}
            <Checklist drill={drill} onChange={actions.changeStep} />
            {drill.result === undefined && <FinishForm drill={drill} onFinish={actions.finish} />}
          </>
        )}
      </LoadingState>
    </div>
  );
}

/** An id is found whatever stands before it in the address: below another name, one environment's drill would pass as another's. */
function saySomewhereElse(drill: Drill, environment: string, runbook: string): string | undefined {
  return drill.environment === environment && drill.runbook === runbook
    ? undefined
    : `There is no drill "${drill.id}" of ${environment}'s runbook ${runbook}: it is of ${drill.environment}'s ${drill.runbook}.`;
}
