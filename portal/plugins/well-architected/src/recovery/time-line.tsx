import type { EnvironmentDescription, RecoveryPoint } from '@hexastyle/plugin-well-architected-common';
import { sayInstant } from '../time/say-instant';
import { FigureDetails } from '../figures/figure-details';
import { FigureSection } from '../figures/figure-section';
import styles from '../figures/figures.module.css';
import { GapTable } from './gap-table';
import { LaneRow } from './lane-row';
import { lanesOf } from './lanes-of';
import { PointTable } from './point-table';
import timeLine from './recovery.module.css';
import { saySpan } from './say-span';
import { timeWindow } from './time-window';

interface TimeLineProps {
  readonly points: readonly RecoveryPoint[];
  readonly environment: EnvironmentDescription;
  /** ISO 8601 instant of the reading. */
  readonly at: string;
  readonly now: number;
}

/** Recovery points of both regions against the RPO, a lane for each vault. */
export function TimeLine({ points, environment, at, now }: TimeLineProps) {
  const { region, drRegion, rpoHours } = environment;
  const end = Date.parse(at);
  const clock = { from: end - timeWindow(rpoHours), at: end, now, rpoHours };
  const lanes = lanesOf(points, [region, drRegion]);
  return (
    <FigureSection title="Recovery points">
      <ul className={styles['list']} aria-label="Vaults">
        {lanes.map((lane) => (
          <LaneRow key={JSON.stringify([lane.region, lane.vault, lane.resource])} lane={lane} clock={clock} />
        ))}
      </ul>
      <div className={timeLine['ends']} aria-hidden="true">
        <span>{sayInstant(new Date(clock.from).toISOString())}</span>
        <span>{sayInstant(at)}</span>
      </div>
      <p className={styles['quiet']}>
        The last {saySpan(end - clock.from)}: a line for each complete recovery point, stripes where the newest one was
        older than the RPO. Only complete points count. A database&apos;s own continuous backup, which reaches no
        further than its region, is not among them.
      </p>
      {rpoHours !== undefined && (
        <FigureDetails summary="When the RPO was exceeded, as a table">
          <GapTable lanes={lanes} clock={clock} />
        </FigureDetails>
      )}
      <FigureDetails summary={`All ${points.length} recovery points as a table`}>
        <PointTable points={points} />
      </FigureDetails>
    </FigureSection>
  );
}
