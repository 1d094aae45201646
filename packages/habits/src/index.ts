export type { CalendarDate } from '@internationalized/date';
export { parseDate } from '@internationalized/date';
export { localDay, MIDNIGHT, type DayStart } from './days/local-day';
export { dailyStreak, type Streak } from './streaks/daily-streak';
export { emailSchema } from './inputs/email';
export { passwordSchema } from './inputs/password';
export { timeZoneSchema } from './inputs/time-zone';
export { habitNameSchema } from './inputs/habit-name';
export { localDateSchema } from './inputs/local-date';
