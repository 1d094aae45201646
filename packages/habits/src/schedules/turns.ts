import { dayNumber } from '../days/day-number';
import { periodAround } from '../days/period-around';
import type { Span } from '../days/span';
import { isScheduled } from './is-scheduled';
import type { Schedule, Weekday } from './schedule';

/** The whole turns of a schedule: its days, weeks, months or stretches of days that touch `from` to `to`, oldest first. */
export function turns(schedule: Schedule, { from, to }: Span, firstWeekday: Weekday): readonly Span[] {
  switch (schedule.kind) {
    case 'daily':
      return chained(from, to, (day) => ({ from: day, to: day }));
    case 'weekdays':
      return chained(from, to, (day) => ({ from: day, to: day })).filter((day) => isScheduled(schedule, day.from));
    case 'weekly':
      return chained(from, to, (day) => periodAround(day, 'week', firstWeekday));
    case 'monthly':
      return chained(from, to, (day) => periodAround(day, 'month', firstWeekday));
    case 'times-in-days':
      return chained(from, to, (day) => ({ from: day, to: day + schedule.days - 1 }));
    case 'every-days': {
      const start = dayNumber(schedule.start);
      const begun = Math.max(0, Math.floor((from - start) / schedule.days));
      return chained(start + begun * schedule.days, to, (day) => ({ from: day, to: day + schedule.days - 1 }));
    }
  }
}

function chained(from: number, to: number, around: (day: number) => Span): readonly Span[] {
  const spans: Span[] = [];
  for (let day = from; day <= to;) {
    const span = around(day);
    spans.push(span);
    day = span.to + 1;
  }
  return spans;
}
