import type { Entry } from './entry';
import type { Habit } from './habit';
import type { Pause } from './pause';

/** One thing as the server has it now, or that it is gone. */
export type Change =
  | { readonly kind: 'habit'; readonly habit: Habit }
  | { readonly kind: 'habit-deleted'; readonly habitId: string }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'entry-deleted'; readonly habitId: string; readonly date: string }
  | { readonly kind: 'pause'; readonly pause: Pause }
  | { readonly kind: 'pause-deleted'; readonly pauseId: string };
