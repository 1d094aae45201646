import type { Environment } from '@hexastyle/environment';
import type { Absent } from '../facts/facts';

/** One assembly to judge. */
export interface Target {
  /** The name that the report carries. */
  readonly name: string;
  /** Absolute path of the cloud assembly. */
  readonly directory: string;
  readonly environment: Environment | Absent;
}

/** What one run judges, and where its repository is. */
export interface Targets {
  /** Absolute path that files and source lines are relative to. */
  readonly root: string;
  /** Whether `root` is a repository whose files may be looked at, or just the folder that an assembly lies in. */
  readonly isRepository: boolean;
  readonly targets: readonly Target[];
  /** Names of every described environment; `undefined` when there are none. */
  readonly known: readonly string[] | undefined;
  /** Whether the reports are kept in `.hexastyle/reports/`. */
  readonly kept: boolean;
}
