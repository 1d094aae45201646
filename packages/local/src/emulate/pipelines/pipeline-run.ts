import type { Environment } from '@hexastyle/environment';
import type { Emulator } from '../emulator';
import type { PrunedStack } from '../prune';
import type { EmulatedStack } from '../template';

/** What the commands of the pipelines are run against, and with. */
export interface PipelineRun {
  readonly root: string;
  readonly searchPath: string;
  readonly endpoint: string;
  readonly emulator: Emulator;
  readonly environment: Environment;
  /** As synthesized, in the order of deployment. */
  readonly stacks: readonly EmulatedStack[];
  /** What moto can deploy of them. */
  readonly pruned: readonly PrunedStack[];
  readonly say: (line: string) => void;
}
