import type { FaultyPlan, SoundPlan } from '@hexastyle/environment';

/** What came of the command; `--json` prints it. */
export type Outcome =
  | FaultyPlan
  | (Omit<SoundPlan, 'kind'> & {
      /** `planned`: nothing was written. */
      readonly kind: 'planned' | 'added';
    });
