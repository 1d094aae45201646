import type { PillarSummary } from '@hexastyle/plugin-well-architected-common';
import { Link } from 'react-router-dom';
import { countVerdicts, sayCounts, toneOf } from '../verdicts/verdict-counts';
import styles from './environments.module.css';

interface PillarCellProps {
  readonly environment: string;
  readonly pillar: PillarSummary;
}

/** One pillar of one environment; leads to the pillar's claims. */
export function PillarCell({ environment, pillar }: PillarCellProps) {
  const counts = countVerdicts(pillar);
  return (
    <Link
      className={styles['pillar']}
      data-tone={toneOf(counts)}
      to={`${environment}?pillar=${pillar.id}`}
      // What is seen comes first and in the same words, so that it can be said to a computer.
      aria-label={`${pillar.name}: ${sayCounts(counts)}, in ${environment}`}
    >
      <span className={styles['pillarName']} aria-hidden="true">
        {pillar.name}
      </span>
      <span className={styles['verified']} data-any={counts.verified > 0}>
        {counts.verified > 0 ? '✓' : '–'} {counts.verified} verified
      </span>
      <span className={styles['gaps']} data-any={counts.gaps > 0}>
        {counts.gaps > 0 ? '✕' : '–'} {counts.gaps} {counts.gaps === 1 ? 'gap' : 'gaps'}
      </span>
      {counts.notChecked > 0 && <span className={styles['note']}>? {counts.notChecked} not checked</span>}
      {counts.waived > 0 && <span className={styles['note']}>⊘ {counts.waived} waived</span>}
      {counts.attested > 0 && <span className={styles['note']}>✎ {counts.attested} attested</span>}
    </Link>
  );
}
