import type { EnvironmentDetail } from '@hexastyle/plugin-well-architected-common';
import styles from '../figures/figures.module.css';
import { FollowedPanel } from '../live/followed-panel';
import { useLive } from '../live/use-live';
import { DrillsSection } from './drills-section';
import { LiveRecoveryView } from './live-recovery-view';
import { ObjectivesSection } from './objectives-section';
import { ReadinessSection } from './readiness-section';

/** Whether an environment could be brought back: what is promised, kept, tried and ready. */
export function RecoveryTab({ detail }: { readonly detail: EnvironmentDetail }) {
  const { environment } = detail;
  const recovery = useLive(environment.name, 'recovery');
  return (
    <div className={styles['page']}>
      <ObjectivesSection environment={environment} />
      <FollowedPanel live={recovery} part="recovery">
        {(value, at) => <LiveRecoveryView value={value} at={at} environment={environment} />}
      </FollowedPanel>
      <DrillsSection environment={environment} />
      <ReadinessSection detail={detail} recovery={recovery} />
    </div>
  );
}
