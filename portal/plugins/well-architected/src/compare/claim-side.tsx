import { Text } from '@backstage/ui';
import type { ComparedReport, JudgedClaim } from '@hexastyle/plugin-well-architected-common';
import { useContext, useId, useMemo } from 'react';
import { ClaimDetail } from '../claims/claim-detail';
import { SourceContext } from '../evidence/source-context';
import styles from './compare.module.css';
import { ComparisonContext } from './comparison-context';

interface ClaimSideProps {
  readonly name: string;
  readonly report: ComparedReport;
  readonly claim: JudgedClaim | undefined;
}

/** A claim as one side has it. Links to code lead to the commit of that side. */
export function ClaimSide({ name, report, claim }: ClaimSideProps) {
  const heading = useId();
  const { sourceUrl } = useContext(ComparisonContext);
  const place = useMemo(() => ({ template: sourceUrl, commit: report.commit }), [sourceUrl, report.commit]);
  return (
    <section className={styles['column']} aria-labelledby={heading}>
      <Text as="h5" id={heading} variant="body-medium" weight="bold">
        {name}
      </Text>
      {claim === undefined ? (
        <p className={styles['quiet']}>This report does not have the claim.</p>
      ) : (
        <SourceContext.Provider value={place}>
          <ClaimDetail claim={claim} />
        </SourceContext.Provider>
      )}
    </section>
  );
}
