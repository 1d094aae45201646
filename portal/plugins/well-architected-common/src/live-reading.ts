import type {
  Alarm,
  AlarmChange,
  Budget,
  CapacityFigure,
  Costs,
  Pipeline,
  ReasonWords,
  Recovery,
  Series,
  Stack,
} from '@hexastyle/live';

/** The parts of an account that are read and kept, each by itself, so that what fails takes nothing else with it. */
export const LIVE_PARTS = ['alarms', 'capacity', 'costs', 'pipelines', 'recovery', 'stacks'] as const;

export type LivePart = (typeof LIVE_PARTS)[number];

/** What Cost Explorer and Budgets say; what could not be read is absent. */
export interface LiveCosts {
  readonly costs?: Costs | undefined;
  readonly budget?: Budget | undefined;
}

/** What an alarm compared with its threshold over the last day, and how its state changed in the last 14 days. */
export interface AlarmDetail {
  readonly alarm: Alarm;
  readonly series: readonly Series[];
  /** Newest first. */
  readonly changes: readonly AlarmChange[];
}

/** What each part is. */
export interface LiveValues {
  readonly alarms: readonly Alarm[];
  readonly capacity: readonly CapacityFigure[];
  readonly costs: LiveCosts;
  readonly pipelines: readonly Pipeline[];
  readonly recovery: Recovery;
  readonly stacks: readonly Stack[];
}

/** An attempt that brought nothing. */
export interface LiveFailure {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reasons: readonly ReasonWords[];
}

/** What is known of one part of an account. Every instant is ISO 8601, UTC. */
export type LiveReading<Value> =
  /** Nobody reads accounts here; `reasons` say what to configure. */
  | { readonly state: 'off'; readonly reasons: readonly ReasonWords[] }
  /** The first reading is still to come. */
  | { readonly state: 'waiting' }
  /** `reasons` say what is missing of it; `failure` is there when a later attempt brought nothing. */
  | {
      readonly state: 'read';
      readonly at: string;
      readonly value: Value;
      readonly reasons: readonly ReasonWords[];
      readonly failure?: LiveFailure;
    }
  /** It was tried, and never yet brought anything. */
  | ({ readonly state: 'unknown' } & LiveFailure);

/** Answer of `GET /environments/:name/live/:part`, and of `POST` to its `/refresh` after it was read again. */
export type LiveResponse<Part extends LivePart> = LiveReading<LiveValues[Part]>;

/** Answer of `GET /environments/:name/live/alarms/:region/:alarm`. */
export type AlarmDetailResponse = LiveReading<AlarmDetail>;

export type {
  Alarm,
  AlarmChange,
  AlarmMetric,
  Budget,
  CapacityFigure,
  Commit,
  CopyJob,
  CostDay,
  Costs,
  Pipeline,
  PipelineAction,
  PipelineExecution,
  PipelineStage,
  Point,
  ReasonWords,
  Recovery,
  RecoveryPoint,
  RestoreJob,
  Series,
  Stack,
} from '@hexastyle/live';
