import type { EnvironmentDescription, Recovery } from '@hexastyle/plugin-well-architected-common';
import { FigureSection } from '../figures/figure-section';
import styles from '../figures/figures.module.css';
import { JudgedLine } from '../figures/judged-line';
import { CopiesSection } from './copies-section';
import { RestoresSection } from './restores-section';
import { TimeLine } from './time-line';
import { useNow } from '../time/use-now';

interface LiveRecoveryViewProps {
  readonly value: Recovery;
  /** ISO 8601 instant of the reading. */
  readonly at: string;
  readonly environment: EnvironmentDescription;
}

/** What the account says of recovery; a part that could not be read says so in its place. */
export function LiveRecoveryView({ value: { points, copies, restores }, at, environment }: LiveRecoveryViewProps) {
  const now = useNow();
  return (
    <div className={styles['page']}>
      {points === undefined ? (
        <FigureSection title="Recovery points">
          <JudgedLine judged={{ kind: 'unknown', reason: 'They could not be read: the reasons are above.' }} />
        </FigureSection>
      ) : (
        <TimeLine points={points} environment={environment} at={at} now={now} />
      )}
      <CopiesSection copies={copies} drRegion={environment.drRegion} />
      <RestoresSection restores={restores} />
    </div>
  );
}
