import type { Environment } from '../environment';
import type { Fault } from '../faults/fault';

interface Planned {
  /** The descriptor, relative to the repository's root. */
  readonly file: string;
  readonly text: string;
}

/** An environment that may be added: `text` becomes `file`. */
export interface SoundPlan extends Planned {
  readonly kind: 'sound';
  readonly environment: Environment;
  /** What is no fault, and still to be done. */
  readonly notes: readonly string[];
}

/** An environment that may not be added, and every reason. */
export interface FaultyPlan extends Planned {
  readonly kind: 'faulty';
  readonly faults: readonly Fault[];
}

export type AdditionPlan = SoundPlan | FaultyPlan;
