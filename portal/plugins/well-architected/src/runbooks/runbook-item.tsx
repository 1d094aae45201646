import type { BrokenRunbook, RunbookSummary } from '@hexastyle/plugin-well-architected-common';
import { useContext } from 'react';
import { Link } from 'react-router-dom';
import { DrillResultBadge } from '../drills/drill-result-badge';
import { EnvironmentAddress } from '../environment/environment-address';
import { AgeLabel } from '../time/age-label';
import { AlarmNames } from './alarm-names';
import { RunbookProblemNotice } from './runbook-problem-notice';
import styles from './runbooks.module.css';

/** A runbook in the list: what it is for, and whether anybody ever tried it. */
export function RunbookItem({ item }: { readonly item: RunbookSummary | BrokenRunbook }) {
  const address = useContext(EnvironmentAddress);
  if (item.state === 'broken') {
    return (
      <li className={styles['item']}>
        <RunbookProblemNotice problem={item} subject="runbook" />
      </li>
    );
  }
  const { name, title, alarms, lastDrill, steps } = item;
  return (
    <li className={styles['item']}>
      <Link className={styles['title']} to={`${address}/runbooks/${name}`}>
        {title}
      </Link>
      <AlarmNames alarms={alarms} />
      <p className={styles['drill']}>
        {lastDrill === undefined ? (
          <span className={styles['quiet']}>{steps === 0 ? 'To be read: it has no steps.' : 'Never drilled'}</span>
        ) : (
          <Link to={`${address}/runbooks/${name}/drills/${lastDrill.id}`}>
            <DrillResultBadge result={lastDrill.result} />{' '}
            <AgeLabel iso={lastDrill.finishedAt ?? lastDrill.startedAt} />
          </Link>
        )}
      </p>
    </li>
  );
}
