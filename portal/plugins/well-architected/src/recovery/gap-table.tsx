import { sayInstant } from '../time/say-instant';
import { FigureTable } from '../figures/figure-table';
import styles from '../figures/figures.module.css';
import { gapsOf } from './gaps-of';
import type { Lane } from './lanes-of';
import { saySpan } from './say-span';
import type { TimeLineClock } from './time-line-clock';

interface GapTableProps {
  readonly lanes: readonly Lane[];
  readonly clock: TimeLineClock;
}

const HOUR = 3_600_000;

/** The stretches that the time line marks. */
export function GapTable({ lanes, clock: { from, at, rpoHours } }: GapTableProps) {
  const rows = lanes.flatMap(({ region, vault = 'no vault', resource = '', complete }) =>
    gapsOf(complete, (rpoHours ?? 0) * HOUR, from, at).map((gap) => ({
      key: JSON.stringify([region, vault, resource, gap.from]),
      cells: [say(gap.from), gap.to === at ? 'the reading' : say(gap.to), saySpan(gap.to - gap.from), region, vault],
    })),
  );
  return rows.length === 0 ? (
    <p className={styles['quiet']}>It was not.</p>
  ) : (
    <FigureTable
      label="When the RPO was exceeded"
      columns={['From', 'To', 'For', 'Region', 'Vault'].map((label) => ({ label }))}
      rows={rows}
    />
  );
}

function say(instant: number): string {
  return sayInstant(new Date(instant).toISOString());
}
