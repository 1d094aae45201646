import type { AccountChange } from './account';
import type { Mark } from './entry';
import type { HabitChange, HabitFields } from './habit';
import type { PauseChange, PauseFields } from './pause';

/** What a person did, in words that a server can be told later. `before` holds what the changed fields were then. */
export type Deed =
  | { readonly kind: 'create-habit'; readonly habitId: string; readonly fields: HabitFields }
  | {
      readonly kind: 'change-habit';
      readonly habitId: string;
      readonly change: HabitChange;
      readonly before: HabitChange;
    }
  | { readonly kind: 'delete-habit'; readonly habitId: string }
  | { readonly kind: 'order-habits'; readonly ids: readonly string[] }
  /** In every habit that has it, also in those that other devices add meanwhile. */
  | { readonly kind: 'rename-tag'; readonly name: string; readonly newName: string }
  | { readonly kind: 'delete-tag'; readonly name: string }
  | { readonly kind: 'put-entry'; readonly habitId: string; readonly date: string; readonly mark: Mark }
  | { readonly kind: 'delete-entry'; readonly habitId: string; readonly date: string }
  | { readonly kind: 'create-pause'; readonly pauseId: string; readonly fields: PauseFields }
  | {
      readonly kind: 'change-pause';
      readonly pauseId: string;
      readonly change: PauseChange;
      readonly before: PauseChange;
    }
  | { readonly kind: 'delete-pause'; readonly pauseId: string }
  | { readonly kind: 'change-account'; readonly change: AccountChange; readonly before: AccountChange };

/** A deed that the server has not confirmed yet. */
export type Operation = Deed & {
  /** Sorts by time: operations are sent in the order of their ids. */
  readonly id: string;
  /** When it was done, as the entry or habit will say; ISO 8601. */
  readonly at: string;
};
