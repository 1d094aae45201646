import type { Emulator } from '../emulator';
import type { BuildProject } from './build-projects';
import type { LaidOut } from './lay-out';
import type { PipelineRun } from './pipeline-run';
import type { Site } from './site-stand-in';

/** What is looked at after the commands of a project have run. */
export interface Ran {
  readonly run: PipelineRun;
  readonly emulator: Emulator;
  readonly project: BuildProject;
  readonly folders: LaidOut;
  readonly site: Site;
  /** What the commands said. */
  readonly said: string;
}

/** Looks whether the emulator has what the commands of a project are for. Resolves with what is wrong, one line each. */
export type Judge = (ran: Ran) => Promise<readonly string[]>;
