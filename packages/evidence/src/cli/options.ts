import type { PriceKey } from '@hexastyle/cost';

/** How what a command found is written. */
export const FORMATS = ['table', 'json', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** How reports are written: for people, for programs, and for what shows the results of tests and of analyses. */
export const REPORT_FORMATS = [...FORMATS, 'sarif', 'junit', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The options of `hexastyle cost`, as they were given. */
export interface CostOptions {
  readonly environment?: string | undefined;
  readonly assembly?: string | undefined;
  readonly format: Format;
  readonly out?: string | undefined;
  readonly freeTier?: boolean | undefined;
}

/** The options of `hexastyle prices refresh`, as they were given. */
export interface RefreshOptions {
  readonly region?: string | undefined;
  readonly out?: string | undefined;
  /** Prices that may change by any factor. */
  readonly accept?: readonly PriceKey[] | undefined;
  readonly dryRun?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** The options of `hexastyle push`, as they were given. */
export interface PushOptions {
  readonly portal: string;
  readonly environment?: string | undefined;
}

/** The options of `hexastyle export lens`, as they were given. */
export interface LensOptions {
  readonly environment?: string | undefined;
  readonly out?: string | undefined;
}

/** The options of `hexastyle export answers`, as they were given. */
export interface AnswersOptions {
  readonly environment?: string | undefined;
  readonly report?: string | undefined;
  /** ARN of the imported lens. */
  readonly lens?: string | undefined;
  /** Id of the workload in the Tool. */
  readonly workload?: string | undefined;
  readonly out?: string | undefined;
}

/** Which assemblies a command is about. */
export interface TargetOptions {
  readonly environment?: string | undefined;
  readonly assembly?: string | undefined;
}

/** The options of `hexastyle explain`, as they were given. */
export interface ExplainOptions extends TargetOptions {
  readonly json?: boolean | undefined;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** The options of `hexastyle evidence`, as they were given. */
export interface EvidenceOptions extends TargetOptions {
  /** Whether the account is read, too. */
  readonly live?: boolean | undefined;
  /** A hand-written mapping that is judged instead: which of its sentences are true. */
  readonly prose?: string | undefined;
  /** A file with earlier reports: only what is worse than in them fails. */
  readonly baseline?: string | undefined;
  readonly format: ReportFormat;
  readonly out?: string | undefined;
  /** YYYY-MM-DD */
  readonly today: string;
}
