import type { Emulated, Task } from '../with-emulator';

/** What the commands of the pipelines are run against, and with. */
export type PipelineRun = Task & Emulated;
