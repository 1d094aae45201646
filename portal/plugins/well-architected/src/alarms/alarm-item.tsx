import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import { useEffect, useRef } from 'react';
import { AgeLabel } from '../time/age-label';
import { AlarmDetailPanel } from './alarm-detail-panel';
import { AlarmRunbook } from './alarm-runbook';
import { AlarmStateBadge } from './alarm-state-badge';
import styles from './alarms.module.css';
import { DeclaredAlarm } from './declared-alarm';
import type { AlarmRow } from './join-alarms';
import { sayThreshold } from './say-condition';
import { useOpened } from './use-opened';

interface AlarmItemProps {
  readonly row: AlarmRow;
  readonly environment: string;
}

/** An alarm with its state; opening it shows what it compares. An address with `?alarm=<name>` opens it. */
export function AlarmItem({ row, environment }: AlarmItemProps) {
  const item = useRef<HTMLLIElement>(null);
  const { wanted, key, open, toggle } = useOpened(row.name);

  useEffect(() => {
    if (wanted) {
      item.current?.scrollIntoView({ block: 'start' });
      item.current?.querySelector('button')?.focus({ preventScroll: true });
    }
  }, [wanted, key]);

  return (
    <li ref={item} className={styles['item']} data-state={row.state}>
      <AlarmMarks row={row} environment={environment} />
      <Accordion className={styles['disclosure'] ?? ''} isExpanded={open} onExpandedChange={toggle}>
        <AccordionTrigger className={styles['trigger'] ?? ''} level={3} title={row.name} />
        <AccordionPanel>
          {open &&
            (row.live === undefined ? (
              <DeclaredAlarm row={row} />
            ) : (
              <AlarmDetailPanel environment={environment} region={row.region} name={row.name} />
            ))}
        </AccordionPanel>
      </Accordion>
      {row.live?.stateReason !== undefined && <p className={styles['quiet']}>{row.live.stateReason}</p>}
    </li>
  );
}

function AlarmMarks({ row: { state, region, runbook, undeclared, live, declared }, environment }: AlarmItemProps) {
  return (
    <div className={styles['marks']}>
      <AlarmStateBadge state={state} />
      {live?.since !== undefined && (
        <span>
          since <AgeLabel iso={live.since} />
        </span>
      )}
      {live === undefined && declared !== undefined && (
        <span>{sayThreshold(declared.comparison, declared.threshold)}</span>
      )}
      <span>{region}</span>
      <AlarmRunbook runbook={runbook} environment={environment} />
      {live?.actionsEnabled === false && (
        <span>
          <span aria-hidden="true">⚠</span> Actions disabled
        </span>
      )}
      {undeclared && (
        <span>
          <span aria-hidden="true">⚠</span> Nothing declares it
        </span>
      )}
    </div>
  );
}
