import { dateOf, dayNumber, periodAround, type Weekday } from '@hexastyle/habits';

/** The weeks that days `from` to `to` lie in, oldest first, seven places each; a place outside the range is empty. */
export function weeksOf(from: string, to: string, firstWeekday: Weekday): readonly (readonly (string | undefined)[])[] {
  const last = dayNumber(to);
  const first = dayNumber(from);
  const weeks: (readonly (string | undefined)[])[] = [];
  for (let day = periodAround(first, 'week', firstWeekday).from; day <= last; day += 7) {
    weeks.push(
      Array.from({ length: 7 }, (_, place) => {
        const one = day + place;
        return one < first || one > last ? undefined : dateOf(one);
      }),
    );
  }
  return weeks;
}
