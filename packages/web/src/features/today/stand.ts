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
export function standOf(status: DatedStatus, facts: StandFacts): Stand {
  switch (status.kind) {
    case 'paused':
      return { status, group: 'paused' };
    case 'skipped':
      return { status, group: 'due' };
    case 'due':
      return dueSince(facts.begun, status);
    case 'free':
      return { status, group: 'free' };
    case 'filled':
      return filled(status, facts);
    case 'done':
    case 'measured':
    case 'not-done':
      return { status, group: facts.isDueOn(status.date) ? 'due' : 'free' };
  }
}

/** Nobody asked for the days before the habit was made. */
function dueSince(begun: string, status: DatedStatus): Stand {
  const { date } = status;
  return date < begun ? { status: { date, kind: 'free', isMet: false }, group: 'free' } : { status, group: 'due' };
}

/** To be filled is shown and nothing more: the streak asks for the day all the same. */
function filled(status: DatedStatus, { said, begun, isDueOn }: StandFacts): Stand {
  const { date } = status;
  if (date < begun || !isDueOn(date)) return { status, group: 'free' };
  return { status: { date, kind: said === 'not-done' ? said : 'due', isMet: false }, group: 'due' };
}

/** Whether the day counts a habit as one that was to be done. */
export function isAsked({ group, status }: Stand): boolean {
  return group === 'due' && status.kind !== 'skipped';
}
