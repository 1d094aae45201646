import type { DrillRecord } from '@hexastyle/evidence/report';

export type DrillResult = DrillRecord['result'];

/** A run of a runbook as a checklist. Instants are ISO 8601, people are entity refs such as `user:default/ada`. */
export interface DrillSummary {
  readonly id: string;
  readonly environment: string;
  /** Name of the runbook: its file without `.md`. */
  readonly runbook: string;
  /** The runbook's title when the drill began. */
  readonly title: string;
  readonly startedAt: string;
  readonly startedBy: string;
  /** All three are there as soon as it is finished, and nothing changes after that. */
  readonly finishedAt?: string;
  readonly finishedBy?: string;
  readonly result?: DrillResult;
  readonly stepsDone: number;
  readonly steps: number;
  /** From the start to the last step of the verification; only of a drill that passed. */
  readonly rtoMinutes?: number;
  /** From the recovery point to the start, or as somebody measured it. */
  readonly rpoMinutes?: number;
}

export interface DrillStep {
  /** 1 and up, in the runbook's order. */
  readonly position: number;
  readonly section: string;
  /** Markdown. */
  readonly text: string;
  /** Rises with every change; a change names the version that it was made from. */
  readonly version: number;
  readonly doneAt?: string;
  readonly doneBy?: string;
  readonly note: string;
  readonly changedAt?: string;
  readonly changedBy?: string;
}

/** A whole drill. */
export interface Drill extends DrillSummary {
  /** Rises with every change of the drill or of a step; finishing names the version that was looked at. */
  readonly version: number;
  readonly items: readonly DrillStep[];
  /** What the people who finished it say. */
  readonly summary?: string;
  readonly verifiedAt?: string;
  readonly recoveryPointAt?: string;
}

/** Answer of `GET /environments/:name/drills[?runbook=&finished=&limit=&after=]`, newest first. */
export interface DrillsResponse {
  readonly items: readonly DrillSummary[];
  /** Give it back as `after` for the page that follows; absent on the last one. */
  readonly next?: string;
}

/** Body of `PATCH /drills/:id/steps/:position`. */
export interface StepChange {
  readonly version: number;
  readonly done?: boolean;
  readonly note?: string;
}

/** Body of `POST /drills/:id/finish`. Of the recovery point's time and the minutes, at most one. */
export interface DrillFinish {
  readonly version: number;
  readonly result: DrillResult;
  readonly summary: string;
  readonly recoveryPointAt?: string;
  readonly rpoMinutes?: number;
}

/** Answer of `GET /drills/:id/record`: what to commit, and where, so that the evidence counts the drill. */
export interface DrillRecordFile {
  /** Relative to the repository's root. */
  readonly path: string;
  /** JSON, ready to be written. */
  readonly text: string;
}

/** Bytes of UTF-8 that a note, or the words of a finished drill, may have. */
export const LARGEST_NOTE = 4096;
