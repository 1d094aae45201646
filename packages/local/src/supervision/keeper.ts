/** Knows which process groups we have started, so that it can end them when we have to go. */
export interface Keeper {
  /** `signal` asks the group for an orderly end. */
  readonly track: (group: number, signal: NodeJS.Signals) => void;
  /** The group has ended by itself. */
  readonly untrack: (group: number) => void;
}
