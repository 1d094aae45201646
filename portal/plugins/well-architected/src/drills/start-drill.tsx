import { useApi } from '@backstage/core-plugin-api';
import { Alert, Button } from '@backstage/ui';
import type { Runbook } from '@hexastyle/plugin-well-architected-common';
import { useContext, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { EnvironmentAddress } from '../environment/environment-address';
import { HAS_BEGUN } from './drill-header';

interface StartDrillProps {
  readonly environment: string;
  readonly runbook: Runbook;
}

/** Begins a drill of a runbook and leads to its checklist. */
export function StartDrill({ environment, runbook: { name, steps } }: StartDrillProps) {
  const api = useApi(wellArchitectedApiRef);
  const address = useContext(EnvironmentAddress);
  const navigate = useNavigate();
  const [state, setState] = useState<{ readonly pending: boolean; readonly fault?: string }>({ pending: false });
  if (steps.length === 0) {
    return <p>It has no steps, so that there is nothing to tick.</p>;
  }
  const start = async () => {
    setState({ pending: true });
    try {
      const { id } = await api.drills.startDrill(environment, name);
      navigate(`${address}/runbooks/${name}/drills/${id}`, { state: HAS_BEGUN });
    } catch (error) {
      setState({ pending: false, fault: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <>
      <Button variant="primary" isPending={state.pending} onPress={() => void start()}>
        Run as a checklist
      </Button>
      {state.fault !== undefined && (
        <Alert role="alert" status="danger" icon title="The drill did not begin" description={state.fault} />
      )}
    </>
  );
}
