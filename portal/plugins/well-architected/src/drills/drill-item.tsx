import type { DrillSummary } from '@hexastyle/plugin-well-architected-common';
import { useContext } from 'react';
import { Link } from 'react-router-dom';
import { EnvironmentAddress } from '../environment/environment-address';
import { AgeLabel } from '../time/age-label';
import { DrillResultBadge } from './drill-result-badge';
import styles from './drills.module.css';
import { sayInstant } from '../time/say-instant';
import { sayMinutes } from './say-minutes';

/** A drill in a list. */
export function DrillItem({ drill, titled }: { readonly drill: DrillSummary; readonly titled: boolean }) {
  const address = useContext(EnvironmentAddress);
  const { id, runbook, title, startedAt, startedBy, result, stepsDone, steps, rtoMinutes, rpoMinutes } = drill;
  return (
    <li className={styles['item']}>
      <DrillResultBadge result={result} />
      <Link to={`${address}/runbooks/${runbook}/drills/${id}`}>
        {titled ? title : <time dateTime={startedAt}>{sayInstant(startedAt)}</time>}
      </Link>
      <span className={styles['quiet']}>
        {stepsDone} of {steps} steps, <AgeLabel iso={startedAt} />, {startedBy}
        {rtoMinutes !== undefined && `, RTO ${sayMinutes(rtoMinutes)}`}
        {rpoMinutes !== undefined && `, RPO ${sayMinutes(rpoMinutes)}`}
      </span>
    </li>
  );
}
