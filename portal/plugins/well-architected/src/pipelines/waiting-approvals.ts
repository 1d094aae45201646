import type { Pipeline } from '@hexastyle/plugin-well-architected-common';

/** A pipeline that waits for a person's yes. */
export interface Approval {
  readonly pipeline: string;
  readonly stage: string;
  readonly action: string;
  /** ISO 8601 instant since when. */
  readonly since: string | undefined;
  readonly summary: string | undefined;
  /** Of the pipeline in the console, where the approval is given. */
  readonly url: string;
}

/** The approvals that wait in any pipeline, the longest waiting first. */
export function waitingApprovals(pipelines: readonly Pipeline[]): readonly Approval[] {
  return pipelines
    .flatMap(({ name: pipeline, url, stages = [] }) =>
      stages.flatMap(({ name: stage, actions }) =>
        actions
          .filter(({ waits }) => waits)
          .map(({ name: action, changedAt: since, summary }) => ({ pipeline, stage, action, since, summary, url })),
      ),
    )
    .toSorted((one, other) => (one.since ?? '').localeCompare(other.since ?? ''));
}
