import type { PillarSummary } from '@hexastyle/plugin-well-architected-common';
import { Link } from 'react-router-dom';
import { countVerdicts, sayCounts, toneOf } from '../verdicts/verdict-counts';
import styles from './catalog.module.css';

interface PillarsCardListProps {
  readonly pillars: readonly PillarSummary[];
  /** Of the environment's page. */
  readonly address: string;
}

/** Each pillar with what its claims sum up to. */
export function PillarsCardList({ pillars, address }: PillarsCardListProps) {
  return (
    <ul className={styles['pillars']} aria-label="Pillars">
      {pillars.map((pillar) => {
        const counts = countVerdicts(pillar);
        return (
          <li key={pillar.id}>
            <Link className={styles['link']} to={`${address}?pillar=${pillar.id}`}>
              {pillar.name}
            </Link>
            <span className={styles['counts']} data-tone={toneOf(counts)}>
              {sayCounts(counts)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
