import type { InventoryAlarm } from '@hexastyle/plugin-well-architected-common';
import { useContext } from 'react';
import { Link } from 'react-router-dom';
import { EnvironmentAddress } from '../environment/environment-address';
import styles from './resources.module.css';

/** A runbook of the platform, `docs/runbooks/staging/api-errors.md#symptom`. */
const RUNBOOK = /^docs\/runbooks\/[^/]+\/(?<name>[\w-]+)\.md(?<anchor>#[\w-]+)?$/;

/** The alarms that watch a resource, each with how it stands and its runbook; nothing when there are none. */
export function ResourceAlarms({ alarms }: { readonly alarms: readonly InventoryAlarm[] }) {
  const address = useContext(EnvironmentAddress);
  if (alarms.length === 0) {
    return undefined;
  }
  return (
    <ul className={styles['links']} aria-label="Alarms that watch it">
      {alarms.map((alarm) => (
        <li key={`${alarm.region} ${alarm.stack} ${alarm.logicalId}`}>
          <span aria-hidden="true">◷</span>{' '}
          <Link to={`${address}/alarms?${new URLSearchParams({ alarm: alarm.name }).toString()}`}>{alarm.name}</Link>{' '}
          <RunbookLink runbook={alarm.runbook} />
        </li>
      ))}
    </ul>
  );
}

function RunbookLink({ runbook }: { readonly runbook: string | undefined }) {
  const address = useContext(EnvironmentAddress);
  if (runbook === undefined) {
    return <span className={styles['quiet']}>without a runbook</span>;
  }
  const { name, anchor = '' } = RUNBOOK.exec(runbook)?.groups ?? {};
  return name === undefined ? (
    <code>{runbook}</code>
  ) : (
    <Link to={`${address}/runbooks/${name}${anchor}`}>runbook {name}</Link>
  );
}
