import type { JsonRecord } from '../facts/assembly/record';
import type { StackPlace } from './comparison';

/** One stack, or nested stack, of one side. */
export interface SideStack extends StackPlace {
  /** The same for the same stack of an app whatever the environment: the artifact, then the nested stacks down to it. */
  readonly id: string;
  readonly template: JsonRecord;
  /** Construct path by logical id. */
  readonly constructPaths: ReadonlyMap<string, string>;
}

/** Assemblies of one side, by the folder of their environment; `.` for a directory that is an assembly itself. */
export type Side = ReadonlyMap<string, readonly SideStack[]>;
