import type { DrillSummary } from './drill';
import type { ReportProblem } from './report-problem';

/** One thing to do, taken from a runbook. */
export interface RunbookStep {
  /** Heading that it stands under, such as `Diagnosis`. */
  readonly section: string;
  /** Markdown. */
  readonly text: string;
}

/** A runbook that could be read, without its text. */
export interface RunbookSummary {
  readonly state: 'read';
  /** Its part of an address: the file's name without `.md`. */
  readonly name: string;
  readonly title: string;
  /** Relative to the repository's root: `docs/runbooks/staging/rollback.md`. */
  readonly file: string;
  /** Names of the alarms that point at it. */
  readonly alarms: readonly string[];
  /** How many steps a checklist of it has; without any it cannot be run. */
  readonly steps: number;
  readonly lastDrill?: DrillSummary;
}

/** A runbook of the list that could not be read. */
export interface BrokenRunbook extends ReportProblem {
  readonly state: 'broken';
  readonly name: string;
  readonly file: string;
}

/** Answer of `GET /environments/:name/runbooks`. */
export type RunbooksResponse =
  { readonly state: 'read'; readonly items: readonly (RunbookSummary | BrokenRunbook)[] } | ReportProblem;

/** A whole runbook. */
export interface Runbook {
  readonly name: string;
  readonly title: string;
  readonly file: string;
  readonly alarms: readonly string[];
  readonly steps: readonly RunbookStep[];
  /** Markdown, as the file holds it. Whoever shows it must not trust it. */
  readonly text: string;
}

/** Answer of `GET /environments/:name/runbooks/:runbook`. */
export type RunbookResponse = { readonly state: 'read'; readonly content: Runbook } | ReportProblem;
