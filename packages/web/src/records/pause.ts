import type { Pause as ServerPause, PauseChange as ServerChange } from '../client';

/** Days, both included, on which a habit, or all of them, count neither for nor against. */
export type Pause = Readonly<ServerPause>;

export type PauseFields = Pick<Pause, 'habitId' | 'from' | 'to' | 'note'>;

/** `to: null` lets the pause go on. */
export type PauseChange = Readonly<ServerChange>;
