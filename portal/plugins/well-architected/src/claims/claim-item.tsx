import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import type { JudgedClaim } from '@hexastyle/plugin-well-architected-common';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { StrengthMark } from '../verdicts/strength-mark';
import { VerdictBadge } from '../verdicts/verdict-badge';
import { ClaimDetail } from './claim-detail';
import styles from './claims.module.css';

/** A claim's verdict and statement; opening it shows the proof. An address that ends in `#claim-id` opens it. */
export function ClaimItem({ claim }: { readonly claim: JudgedClaim }) {
  const item = useRef<HTMLLIElement>(null);
  const { hash, key } = useLocation();
  const wanted = hash === `#${claim.id}`;
  const [toggled, setToggled] = useState<{ readonly open: boolean; readonly at: string }>();
  // The key changes with every navigation: following the same link twice opens the claim again.
  const open = wanted && toggled?.at !== key ? true : (toggled?.open ?? false);

  useEffect(() => {
    if (wanted) {
      item.current?.scrollIntoView({ block: 'start' });
      item.current?.querySelector('button')?.focus({ preventScroll: true });
    }
  }, [wanted, key]);

  return (
    <li ref={item} id={claim.id} className={styles['claim']}>
      <div className={styles['marks']}>
        <VerdictBadge verdict={claim.verdict} />
        {claim.strength !== undefined && <StrengthMark strength={claim.strength} />}
        <span className={styles['quiet']}>{claim.section}</span>
      </div>
      <Accordion
        className={styles['disclosure'] ?? ''}
        isExpanded={open}
        onExpandedChange={(opened) => {
          setToggled({ open: opened, at: key });
        }}
      >
        <AccordionTrigger className={styles['trigger'] ?? ''} level={4} title={claim.statement} />
        <AccordionPanel>{open && <ClaimDetail claim={claim} />}</AccordionPanel>
      </Accordion>
    </li>
  );
}
