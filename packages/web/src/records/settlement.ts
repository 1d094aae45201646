import type { HabitChange } from './habit';
import type { Operation } from './operation';

/** Something that was settled without asking: told in a list until it has been read. */
export type Settlement = {
  readonly id: string;
  readonly at: string;
  /** Name of the habit, or nothing where there is none. */
  readonly name: string;
} & (
  | { readonly kind: 'entry'; readonly date: string; readonly kept: 'mine' | 'theirs' }
  /** The day was emptied elsewhere, later than it was written here. */
  | { readonly kind: 'emptied'; readonly date: string }
  | {
      readonly kind: 'habit-field';
      readonly field: keyof HabitChange;
      readonly kept: 'mine' | 'theirs';
      /** What was not kept, of a field that is a text. */
      readonly instead?: string;
    }
  | { readonly kind: 'pause'; readonly kept: 'mine' | 'theirs' }
  /** The habit or pause is gone, and what was done to it here with it. */
  | { readonly kind: 'deleted'; readonly lost: Operation['kind'] }
  /** The server did not take it, with its words for why. */
  | { readonly kind: 'refused'; readonly lost: Operation['kind']; readonly reason: string }
);
