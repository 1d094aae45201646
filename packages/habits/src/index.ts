export type { CalendarDate } from '@internationalized/date';
export { parseDate } from '@internationalized/date';
export { localDay, MIDNIGHT, type DayStart } from './days/local-day';
export { dailyStreak, type Streak } from './streaks/daily-streak';
export type { Schedule, Weekday } from './schedules/schedule';
export type { Goal, HabitRule } from './habits/rule';
export type { DayEntry, DayMark } from './entries/entry';
export type { Pause } from './pauses/pause';
