import type { DatedStatus } from '@hexastyle/habits';
import type { Entry } from '../../records/entry';

/** Where a habit stands on a day: what it shows, and with which habits it is listed and counted. */
export interface Stand {
  readonly status: DatedStatus;
  readonly group: 'due' | 'free' | 'paused';
}

export interface StandFacts {
  /** What a person said of the day. */
  readonly said: Entry['state'] | undefined;
  /** The day on which the habit was made. */
  readonly begun: string;
  readonly isDueOn: (date: string) => boolean;
}

/** What was done or said stays where it was when it was due. */
export function standOf(status: DatedStatus, { said, begun, isDueOn }: StandFacts): Stand {
  const { date, kind } = status;
  switch (kind) {
    case 'paused':
      return { status, group: 'paused' };
    case 'skipped':
      return { status, group: 'due' };
    case 'due':
      // Nobody asked for the days before the habit was made.
      return date < begun ? { status: { date, kind: 'free', isMet: false }, group: 'free' } : { status, group: 'due' };
    case 'free':
      return { status, group: 'free' };
    case 'filled':
      if (date < begun || !isDueOn(date)) return { status, group: 'free' };
      // To be filled is shown and nothing more: the streak asks for the day all the same.
      return { status: { date, kind: said === 'not-done' ? said : 'due', isMet: false }, group: 'due' };
    case 'done':
    case 'measured':
    case 'not-done':
      return { status, group: isDueOn(date) ? 'due' : 'free' };
  }
}

/** Whether the day counts a habit as one that was to be done. */
export function isAsked({ group, status }: Stand): boolean {
  return group === 'due' && status.kind !== 'skipped';
}
