import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import { AgeLabel } from '../environments/age-label';
import { AlarmDetailPanel } from './alarm-detail-panel';
import { AlarmRunbook } from './alarm-runbook';
import { AlarmStateBadge } from './alarm-state-badge';
import styles from './alarms.module.css';
import { DeclaredAlarm } from './declared-alarm';
import type { AlarmRow } from './join-alarms';
import { sayThreshold } from './say-condition';

interface AlarmItemProps {
  readonly row: AlarmRow;
  readonly environment: string;
}

/** An alarm with its state; opening it shows what it compares. An address with `?alarm=<name>` opens it. */
export function AlarmItem({ row, environment }: AlarmItemProps) {
  const item = useRef<HTMLLIElement>(null);
  const { key } = useLocation();
  const [search] = useSearchParams();
  const wanted = search.get('alarm') === row.name;
  const [toggled, setToggled] = useState<{ readonly open: boolean; readonly at: string }>();
  // The key changes with every navigation: following the same link twice opens the alarm again.
  const open = wanted && toggled?.at !== key ? true : (toggled?.open ?? false);

  useEffect(() => {
    if (wanted) {
      item.current?.scrollIntoView({ block: 'start' });
      item.current?.querySelector('button')?.focus({ preventScroll: true });
    }
  }, [wanted, key]);

  return (
    <li ref={item} className={styles['item']} data-state={row.state}>
      <AlarmMarks row={row} environment={environment} />
      <Accordion
        className={styles['disclosure'] ?? ''}
        isExpanded={open}
        onExpandedChange={(opened) => {
          setToggled({ open: opened, at: key });
        }}
      >
        <AccordionTrigger className={styles['trigger'] ?? ''} level={4} title={row.name} />
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
          since <AgeLabel key={live.since} iso={live.since} />
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
