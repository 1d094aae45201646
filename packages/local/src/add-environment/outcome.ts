import type { FaultyPlan, SoundPlan } from '@hexastyle/environment';
import type { Preview } from '../preview/preview';

type Planned = Omit<SoundPlan, 'kind'>;

/** What came of the command; `--json` prints it. `planned`: nothing was written. */
export type Outcome =
  | FaultyPlan
  | (Planned & {
      readonly kind: 'planned';
      readonly preview: Preview;
      /** The preview in words, for programs that show it to people. */
      readonly words: string;
    })
  | (Planned & { readonly kind: 'added' });
