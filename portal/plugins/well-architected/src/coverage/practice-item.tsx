import type { JudgedClaim, PracticeCoverage } from '@hexastyle/plugin-well-architected-common';
import { useContext } from 'react';
import { BestPracticesContext } from '../claims/best-practices-context';
import { CodedText } from '../claims/coded-text';
import { ClassBadge } from './class-badge';
import styles from './coverage.module.css';
import { PracticeClaims } from './practice-claims';
import { sayReason } from './say-reason';
import { ShownMark } from './shown-mark';

interface PracticeItemProps {
  readonly practice: PracticeCoverage;
  /** Of the report, by id. */
  readonly claims: ReadonlyMap<string, JudgedClaim>;
}

/** A best practice with its class, whether it is shown, and by which claims, or why not. */
export function PracticeItem({ practice, claims }: PracticeItemProps) {
  const { id, title, classification } = practice;
  const page = useContext(BestPracticesContext)[id]?.url;
  const name = `${id} ${title}`;
  return (
    <li className={styles['practice']}>
      <p className={styles['name']}>
        {page === undefined ? (
          name
        ) : (
          <a href={page} target="_blank" rel="noreferrer">
            {name}
          </a>
        )}
      </p>
      <p className={styles['marks']}>
        <ClassBadge classification={classification} />
        <ShownMark practice={practice} />
      </p>
      {practice.claims.length === 0 ? (
        <p className={styles['quiet']}>
          <CodedText text={sayReason(practice)} />
        </p>
      ) : (
        <PracticeClaims ids={practice.claims} claims={claims} />
      )}
    </li>
  );
}
