import type { EnvironmentDescription, LiveSummary } from '@hexastyle/plugin-well-architected-common';
import { Link } from 'react-router-dom';
import { useNow } from '../time/use-now';
import { AgeLabel } from '../time/age-label';
import styles from './environments.module.css';
import { oldestOf, operationFacts } from './operation-facts';

interface OperationsCellProps {
  readonly environment: EnvironmentDescription;
  readonly live: LiveSummary;
}

/** What somebody may have to act on; each leads to the tab that has the rest. */
export function OperationsCell({ environment, live }: OperationsCellProps) {
  const now = useNow();
  const oldest = oldestOf(live);
  const unread = live.neverRead === undefined ? 'The account was not read yet' : 'The account could not be read yet';
  return (
    <div className={styles['small']}>
      <span className={styles['pillarName']} aria-hidden="true">
        Operations
      </span>
      <ul aria-label={`Operations of ${environment.name}`}>
        {operationFacts(environment, live, now).map(({ tab, symbol, tone, text }) => (
          <li key={text}>
            <Link to={`${environment.name}/${tab}`} data-tone={tone} aria-label={`${text}: ${environment.name}`}>
              <span aria-hidden="true">{symbol}</span> {text}
            </Link>
          </li>
        ))}
      </ul>
      <span className={styles['note']}>
        {oldest === undefined ? unread : <>Oldest reading: {<AgeLabel iso={oldest} />}</>}
      </span>
    </div>
  );
}
