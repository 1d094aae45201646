import type { CopyJob } from '@hexastyle/plugin-well-architected-common';

/** The copies to the region of recovery, by how they ended. */
export interface Copies {
  /** The one that arrived last. */
  readonly newest?: CopyJob;
  /** Newest first. */
  readonly failed: readonly CopyJob[];
  readonly running: number;
  readonly completed: number;
}

const RUNNING = ['CREATED', 'RUNNING'];

export function copiesOf(jobs: readonly CopyJob[]): Copies {
  const completed = jobs.filter(({ state }) => state === 'COMPLETED').toSorted(byInstant);
  const running = jobs.filter(({ state }) => RUNNING.includes(state));
  const [newest] = completed;
  return {
    ...(newest && { newest }),
    // What ended in a way that nobody here knows did not arrive either.
    failed: jobs.filter((job) => job.state !== 'COMPLETED' && !running.includes(job)).toSorted(byInstant),
    running: running.length,
    completed: completed.length,
  };
}

function byInstant(one: CopyJob, other: CopyJob): number {
  return instantOf(other).localeCompare(instantOf(one));
}

function instantOf({ completedAt, createdAt }: CopyJob): string {
  return completedAt ?? createdAt ?? '';
}
