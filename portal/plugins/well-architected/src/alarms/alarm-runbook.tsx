import { useContext } from 'react';
import { Link } from 'react-router-dom';
import { EnvironmentAddress } from '../environment/environment-address';
import { ExternalLink } from '../live/external-link';
import { runbookPlace } from './runbook-place';

interface AlarmRunbookProps {
  readonly runbook: string | undefined;
  readonly environment: string;
}

/** What to do when the alarm fires; that there is nothing is marked. */
export function AlarmRunbook({ runbook, environment }: AlarmRunbookProps) {
  const address = useContext(EnvironmentAddress);
  if (runbook === undefined) {
    return (
      <span>
        <span aria-hidden="true">⚠</span> No runbook
      </span>
    );
  }
  const place = runbookPlace(runbook, environment);
  if (place !== undefined) {
    return <Link to={`${address}/runbooks/${place.name}${place.hash}`}>Runbook: {place.name}</Link>;
  }
  return (
    <span>
      Runbook: <ExternalLink href={runbook}>{runbook}</ExternalLink>
    </span>
  );
}
