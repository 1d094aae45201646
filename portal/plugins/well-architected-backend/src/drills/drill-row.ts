import type { Drill, DrillResult, DrillStep, DrillSummary } from '@hexastyle/plugin-well-architected-common';

/** A row of `drills`, as `pg` hands it over. */
export interface DrillRow {
  readonly id: string;
  readonly environment: string;
  readonly runbook: string;
  readonly title: string;
  readonly version: number;
  readonly started_at: Date;
  readonly started_by: string;
  readonly finished_at: Date | null;
  readonly finished_by: string | null;
  readonly result: DrillResult | null;
  readonly summary: string | null;
  readonly verified_at: Date | null;
  readonly recovery_point_at: Date | null;
  readonly rpo_minutes: number | null;
}

/** A row with the counts of its steps, which PostgreSQL hands over as text. */
export interface CountedDrillRow extends DrillRow {
  readonly steps: string;
  readonly steps_done: string;
}

/** A row of `drill_steps`. */
export interface StepRow {
  readonly position: number;
  readonly section: string;
  readonly text: string;
  readonly version: number;
  readonly done_at: Date | null;
  readonly done_by: string | null;
  readonly note: string;
  readonly changed_at: Date | null;
  readonly changed_by: string | null;
}

export function summaryOf(row: CountedDrillRow): DrillSummary {
  return {
    id: row.id,
    environment: row.environment,
    runbook: row.runbook,
    title: row.title,
    startedAt: row.started_at.toISOString(),
    startedBy: row.started_by,
    stepsDone: Number(row.steps_done),
    steps: Number(row.steps),
    ...(row.finished_at !== null && { finishedAt: row.finished_at.toISOString() }),
    ...(row.finished_by !== null && { finishedBy: row.finished_by }),
    ...(row.result !== null && { result: row.result }),
    ...(row.verified_at !== null && { rtoMinutes: minutesBetween(row.started_at, row.verified_at) }),
    ...(row.rpo_minutes !== null && { rpoMinutes: row.rpo_minutes }),
  };
}

export function drillOf(row: DrillRow, steps: readonly StepRow[]): Drill {
  const done = steps.filter((step) => step.done_at !== null).length;
  return {
    ...summaryOf({ ...row, steps: String(steps.length), steps_done: String(done) }),
    version: row.version,
    items: steps.map(stepOf),
    ...(row.summary !== null && { summary: row.summary }),
    ...(row.verified_at !== null && { verifiedAt: row.verified_at.toISOString() }),
    ...(row.recovery_point_at !== null && { recoveryPointAt: row.recovery_point_at.toISOString() }),
  };
}

/** Whole minutes, begun ones counted: an objective is not met by rounding. */
export function minutesBetween(from: Date, to: Date): number {
  return Math.ceil((to.getTime() - from.getTime()) / 60_000);
}

function stepOf(row: StepRow): DrillStep {
  return {
    position: row.position,
    section: row.section,
    text: row.text,
    version: row.version,
    note: row.note,
    ...(row.done_at !== null && { doneAt: row.done_at.toISOString() }),
    ...(row.done_by !== null && { doneBy: row.done_by }),
    ...(row.changed_at !== null && { changedAt: row.changed_at.toISOString() }),
    ...(row.changed_by !== null && { changedBy: row.changed_by }),
  };
}
