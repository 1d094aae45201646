import { Alert } from '@backstage/ui';
import type { EnvironmentDetail, LiveReading } from '@hexastyle/plugin-well-architected-common';
import type { Loaded } from '../api/use-loaded';
import { FigureSection } from '../figures/figure-section';
import styles from '../figures/figures.module.css';
import { JudgedLine } from '../figures/judged-line';
import { LiveBar } from '../live/live-bar';
import type { Live } from '../live/use-live';
import { useLive } from '../live/use-live';
import { readinessOf } from './readiness-of';
import { RecoveryClaims } from './recovery-claims';
import { useNow } from '../time/use-now';

interface ReadinessSectionProps {
  readonly detail: EnvironmentDetail;
  /** What the tab follows already. */
  readonly recovery: Live<'recovery'>;
}

/** Whether the region of recovery could take over: what the account says, and what is claimed of the platform. */
export function ReadinessSection({ detail: { environment, report }, recovery }: ReadinessSectionProps) {
  const stacks = useLive(environment.name, 'stacks');
  const now = useNow();
  const known = { stacks: readingOf(stacks.loaded), recovery: readingOf(recovery.loaded) };
  const faults = [stacks.fault, recovery.fault].filter((fault) => fault !== undefined);
  return (
    <FigureSection title="Readiness of the pilot light">
      {[known.stacks, known.recovery].some(({ state }) => state !== 'off') && (
        <LiveBar
          at={oldestOf([known.stacks, known.recovery])}
          refreshing={stacks.refreshing || recovery.refreshing}
          refresh={() => {
            stacks.refresh();
            recovery.refresh();
          }}
        />
      )}
      {faults.length > 0 && (
        <Alert
          role="alert"
          status="danger"
          icon
          title="Could not read the account again"
          description={faults.join(' ')}
        />
      )}
      <ul className={styles['list']} aria-label="What the account says">
        {readinessOf({ environment, ...known, now }).map(({ title, judged }) => (
          <li key={title}>
            <JudgedLine judged={judged}>{title}</JudgedLine>
          </li>
        ))}
      </ul>
      <RecoveryClaims report={report} />
    </FigureSection>
  );
}

/** An answer that did not come is one that is not known. */
function readingOf<Value>(loaded: Loaded<LiveReading<Value>>): LiveReading<Value> {
  switch (loaded.kind) {
    case 'loading':
      return { state: 'waiting' };
    case 'failed':
      return { state: 'unknown', at: '', reasons: [{ what: loaded.error.message, wayOut: 'load this page again' }] };
    case 'loaded':
      return loaded.value;
  }
}

/** Both are as old as the older one. */
function oldestOf(readings: readonly LiveReading<unknown>[]): string | undefined {
  return readings.flatMap((reading) => (reading.state === 'read' ? [reading.at] : [])).toSorted()[0];
}
