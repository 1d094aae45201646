import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import type { ClaimDifference } from '@hexastyle/plugin-well-architected-common';
import { useContext, useState } from 'react';
import { ClaimSide } from './claim-side';
import { ClaimSideMarks } from './claim-side-marks';
import styles from './compare.module.css';
import { ComparisonContext } from './comparison-context';

/** A claim that differs: the verdicts of both sides; opening it shows their reasons and evidence side by side. */
export function ClaimDifferenceItem({ difference }: { readonly difference: ClaimDifference }) {
  const { id, base, head, expected } = difference;
  const { base: from, head: to, baseName, headName } = useContext(ComparisonContext);
  const [open, setOpen] = useState(false);
  return (
    <li className={styles['difference']}>
      <div className={styles['marks']}>
        <ClaimSideMarks name={baseName} claim={base} />
        <span aria-hidden="true">→</span>
        <ClaimSideMarks name={headName} claim={head} />
      </div>
      {expected !== undefined && <p className={styles['reason']}>Expected: {expected}</p>}
      <Accordion className={styles['disclosure'] ?? ''} isExpanded={open} onExpandedChange={setOpen}>
        <AccordionTrigger className={styles['trigger'] ?? ''} level={4} title={(head ?? base)?.statement ?? id} />
        <AccordionPanel>
          {open && (
            <div className={styles['columns']}>
              <ClaimSide name={baseName} report={from} claim={base} />
              <ClaimSide name={headName} report={to} claim={head} />
            </div>
          )}
        </AccordionPanel>
      </Accordion>
    </li>
  );
}
