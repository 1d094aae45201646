import { Accordion, AccordionPanel, AccordionTrigger, Text } from '@backstage/ui';
import type { StoredReport } from '@hexastyle/plugin-well-architected-common';
import { useId, useMemo, useState } from 'react';
import { areasOf } from './areas-of';
import styles from './history.module.css';
import { VerdictChart } from './verdict-chart';
import { VerdictTable } from './verdict-table';

interface VerdictsOverTimeProps {
  /** Newest first. */
  readonly reports: readonly StoredReport[];
  /** `false` when older ones are kept that are not shown. */
  readonly whole: boolean;
}

/** The counts of every report as a chart, and the table behind it. */
export function VerdictsOverTime({ reports, whole }: VerdictsOverTimeProps) {
  const heading = useId();
  const [open, setOpen] = useState(false);
  const oldestFirst = useMemo(() => reports.toReversed(), [reports]);
  const areas = useMemo(() => areasOf(oldestFirst), [oldestFirst]);
  return (
    <section className={styles['section']} aria-labelledby={heading}>
      <Text as="h3" id={heading} variant="title-x-small" weight="bold">
        Verdicts over time
      </Text>
      {!whole && <p className={styles['quiet']}>The newest {reports.length} reports are shown.</p>}
      <VerdictChart reports={oldestFirst} {...areas} />
      <Accordion isExpanded={open} onExpandedChange={setOpen}>
        <AccordionTrigger level={4} title={`The ${reports.length} reports as a table`} />
        <AccordionPanel>
          {open && <VerdictTable reports={reports} verdicts={areas.areas.map(({ verdict }) => verdict)} />}
        </AccordionPanel>
      </Accordion>
    </section>
  );
}
