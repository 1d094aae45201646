import type { CalendarDate } from '@hexastyle/habits';
import { Problem, type InputFault } from '../problems/problem';

/** One day of a request and where it stands there. */
interface Day {
  readonly date: string;
  readonly place: Pick<InputFault, 'pointer' | 'parameter'>;
}

/** The problem with days that have not come yet for a person, undefined when all have. */
export function stillToCome(days: readonly Day[], today: CalendarDate): Problem | undefined {
  const last = today.toString();
  const detail = `This day is still to come: today is ${last} where this account's days begin and end.`;
  const errors = days.filter(({ date }) => date > last).map(({ place }) => ({ ...place, detail }));
  return errors.length === 0 ? undefined : new Problem('invalid-input', { detail, errors });
}
