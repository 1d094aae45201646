import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import type { ClaimDifference, ResourceDifference } from '@hexastyle/plugin-well-architected-common';
import { useState } from 'react';
import { ClaimDifferenceItem } from './claim-difference-item';
import styles from './compare.module.css';
import { ResourceDifferenceItem } from './resource-difference-item';

interface ExpectedGroupProps {
  readonly claims: readonly ClaimDifference[];
  readonly resources: readonly ResourceDifference[];
}

/** Differences that are meant to be, folded away, each with its reason. */
export function ExpectedGroup({ claims, resources }: ExpectedGroupProps) {
  const [open, setOpen] = useState(false);
  const count = claims.length + resources.length;
  if (count === 0) {
    return undefined;
  }
  return (
    <Accordion isExpanded={open} onExpandedChange={setOpen}>
      <AccordionTrigger
        className={styles['expected'] ?? ''}
        level={3}
        title={`${count} expected ${count === 1 ? 'difference' : 'differences'}`}
        subtitle="Declared in environments/expected-differences.yaml"
      />
      <AccordionPanel>
        {open && (
          <ul className={styles['differences']}>
            {claims.map((difference) => (
              <ClaimDifferenceItem key={difference.id} difference={difference} />
            ))}
            {resources.map((difference) => (
              <ResourceDifferenceItem key={difference.constructPath} difference={difference} />
            ))}
          </ul>
        )}
      </AccordionPanel>
    </Accordion>
  );
}
