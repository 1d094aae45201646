import { useApi } from '@backstage/core-plugin-api';
import { Alert, Button } from '@backstage/ui';
import type { DrillsResponse } from '@hexastyle/plugin-well-architected-common';
import { useCallback, useState } from 'react';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { DrillItem } from './drill-item';
import styles from './drills.module.css';

interface DrillListProps {
  readonly environment: string;
  /** Without it, the drills of all runbooks. */
  readonly runbook?: string;
}

/** The drills of an environment, or of one of its runbooks, newest first. */
export function DrillList({ environment, runbook }: DrillListProps) {
  const api = useApi(wellArchitectedApiRef);
  const load = useCallback(
    (after?: string) =>
      api.drills.listDrills(environment, {
        ...(runbook !== undefined && { runbook }),
        ...(after !== undefined && { after }),
      }),
    [api, environment, runbook],
  );
  const loaded = useLoaded(useCallback(() => load(), [load]));
  return (
    <LoadingState loaded={loaded} subject="the drills">
      {(first) => (
        <Pages key={`${environment}/${runbook ?? ''}`} first={first} load={load} titled={runbook === undefined} />
      )}
    </LoadingState>
  );
}

interface PagesProps {
  readonly first: DrillsResponse;
  readonly load: (after: string) => Promise<DrillsResponse>;
  readonly titled: boolean;
}

function Pages({ first, load, titled }: PagesProps) {
  const [shown, setShown] = useState(first);
  const [fault, setFault] = useState<string>();
  if (shown.items.length === 0) {
    return <p className={styles['quiet']}>None yet. Run a runbook as a checklist: what was tried is known to work.</p>;
  }
  const more = async (after: string) => {
    try {
      const page = await load(after);
      setShown({ ...page, items: [...shown.items, ...page.items] });
      setFault(undefined);
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  const { next } = shown;
  return (
    <>
      <ul className={styles['list']} aria-label="Drills">
        {shown.items.map((drill) => (
          <DrillItem key={drill.id} drill={drill} titled={titled} />
        ))}
      </ul>
      {fault !== undefined && (
        <Alert role="alert" status="danger" icon title="Could not load more" description={fault} />
      )}
      {next !== undefined && (
        <Button variant="secondary" size="small" className={styles['more'] ?? ''} onPress={() => void more(next)}>
          Older drills
        </Button>
      )}
    </>
  );
}
