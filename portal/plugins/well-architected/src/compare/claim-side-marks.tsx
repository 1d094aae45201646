import type { JudgedClaim } from '@hexastyle/plugin-well-architected-common';
import { StrengthMark } from '../verdicts/strength-mark';
import { VerdictBadge } from '../verdicts/verdict-badge';
import styles from './compare.module.css';

interface ClaimSideMarksProps {
  readonly name: string;
  readonly claim: JudgedClaim | undefined;
}

/** What one side says of a claim, in badges. */
export function ClaimSideMarks({ name, claim }: ClaimSideMarksProps) {
  return (
    <span className={styles['sideMarks']}>
      <span className={styles['quiet']}>{name}</span>
      {claim === undefined ? (
        <span className={styles['quiet']}>does not have it</span>
      ) : (
        <>
          <VerdictBadge verdict={claim.verdict} />
          {claim.strength !== undefined && <StrengthMark strength={claim.strength} />}
        </>
      )}
    </span>
  );
}
