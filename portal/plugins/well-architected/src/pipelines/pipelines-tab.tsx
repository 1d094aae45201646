import type { EnvironmentDetail, Pipeline } from '@hexastyle/plugin-well-architected-common';
import { LivePanel } from '../live/live-panel';
import { ApprovalsNotice } from './approvals-notice';
import { PipelineSection } from './pipeline-section';
import styles from './pipelines.module.css';
import { waitingApprovals } from './waiting-approvals';

/** The deployments of an environment: what waits for a person, and each pipeline. */
export function PipelinesTab({ detail: { environment } }: { readonly detail: EnvironmentDetail }) {
  return (
    <LivePanel environment={environment.name} part="pipelines">
      {(pipelines, _at, reasons) => <Pipelines pipelines={pipelines} whole={reasons.length === 0} />}
    </LivePanel>
  );
}

interface PipelinesProps {
  readonly pipelines: readonly Pipeline[];
  /** `false` when a part could not be read. */
  readonly whole: boolean;
}

function Pipelines({ pipelines, whole }: PipelinesProps) {
  if (pipelines.length === 0) {
    return (
      <p className={styles['quiet']}>
        {whole ? 'The account has no pipeline of this environment' : 'No pipeline could be read'}:{' '}
        <code>docs/deploying.md</code> says how they are deployed.
      </p>
    );
  }
  return (
    <div className={styles['tab']}>
      <ApprovalsNotice approvals={waitingApprovals(pipelines)} />
      {pipelines.map((pipeline) => (
        <PipelineSection key={pipeline.name} pipeline={pipeline} />
      ))}
    </div>
  );
}
