import type { EnvironmentDetail } from '@hexastyle/plugin-well-architected-common';
import styles from '../figures/figures.module.css';
import { LivePanel } from '../live/live-panel';
import { DrillsSection } from './drills-section';
import { LiveRecoveryView } from './live-recovery-view';
import { ObjectivesSection } from './objectives-section';
import { ReadinessSection } from './readiness-section';

/** Whether an environment could be brought back: what is promised, kept, tried and ready. */
export function RecoveryTab({ detail }: { readonly detail: EnvironmentDetail }) {
  const { environment } = detail;
  return (
    <div className={styles['page']}>
      <ObjectivesSection environment={environment} />
      <LivePanel environment={environment.name} part="recovery">
        {(value, at) => <LiveRecoveryView value={value} at={at} environment={environment} />}
      </LivePanel>
      <DrillsSection environment={environment} />
      <ReadinessSection detail={detail} />
    </div>
  );
}
