import { Text } from '@backstage/ui';
import type { JudgedClaim, PillarSummary } from '@hexastyle/plugin-well-architected-common';
import { useId } from 'react';
import { ClaimItem } from './claim-item';
import styles from './claims.module.css';
import { PillarCounts } from './pillar-counts';
import { PrincipleList } from './principle-list';

interface PillarSectionProps {
  readonly pillar: PillarSummary;
  /** Those that pass the filter. */
  readonly claims: readonly JudgedClaim[];
  /** All of the pillar: a principle is shown by its claims whatever the filter is. */
  readonly all: readonly JudgedClaim[];
}

/** One pillar with its numbers, its principles and its claims. */
export function PillarSection({ pillar, claims, all }: PillarSectionProps) {
  const heading = useId();
  return (
    <section className={styles['pillar']} aria-labelledby={heading}>
      <header className={styles['pillarHeader']}>
        <Text as="h3" id={heading} variant="title-x-small" weight="bold">
          {pillar.name}
        </Text>
        <PillarCounts pillar={pillar} />
      </header>
      <PrincipleList claims={all} />
      {all.length === 0 && <p className={styles['quiet']}>No claim is made about this pillar.</p>}
      <ul className={styles['claims']} aria-label={`Claims of ${pillar.name}`}>
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  );
}
