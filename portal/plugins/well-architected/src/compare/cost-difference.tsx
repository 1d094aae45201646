import { Alert, Text } from '@backstage/ui';
import type { CostComparison } from '@hexastyle/plugin-well-architected-common';
import { useContext, useId } from 'react';
import styles from './compare.module.css';
import { ComparisonContext } from './comparison-context';
import { CostTable } from './cost-table';

/** What both sides are expected to cost a month, or why that is not known. */
export function CostDifference({ cost }: { readonly cost: CostComparison }) {
  const heading = useId();
  const { baseName, headName } = useContext(ComparisonContext);
  return (
    <section className={styles['group']} aria-labelledby={heading}>
      <Text as="h3" id={heading} variant="title-x-small" weight="bold">
        Estimated cost a month
      </Text>
      {cost.state === 'compared' ? (
        <CostTable cost={cost} sides={[baseName, headName]} labelledBy={heading} />
      ) : (
        <Alert
          status="info"
          icon
          title="The costs cannot be compared"
          description={
            <>
              {cost.reason} Costs are compared when the inventory of both commits is there: <code>{cost.fix}</code>{' '}
              writes it, and CI pushes it.
            </>
          }
        />
      )}
    </section>
  );
}
