/** Days, both included, on which a habit, or all of them, count neither for nor against. */
export interface Pause {
  readonly id: string;
  /** Absent: every habit pauses. */
  readonly habitId?: string;
  readonly from: string;
  /** Absent: until it is ended. */
  readonly to?: string;
  readonly note: string;
  readonly version: string;
}

export type PauseFields = Pick<Pause, 'habitId' | 'from' | 'to' | 'note'>;

/** `to: null` lets the pause go on. */
export type PauseChange = Partial<Pick<Pause, 'from' | 'note'>> & { readonly to?: string | null };
