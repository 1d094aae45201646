import { lastDay, type Weekday } from '@hexastyle/habits';
import { todayOf } from '../accounts/today-of';
import { habitPathSchema } from '../habits/schemas';
import { defineRoute } from '../http/route';
import { found } from '../problems/found';
import { computeStatistics } from './compute';
import { statisticsRange } from './range';
import { statisticsExample, statisticsQuerySchema, statisticsSchema } from './schemas';

const getStatistics = defineRoute({
  operationId: 'getStatistics',
  tag: 'statistics',
  method: 'get',
  path: '/habits/{habitId}/statistics',
  summary: 'Scores, streaks, completion and totals of a habit',
  access: 'session',
  scope: 'habits:read',
  versioned: 'read',
  params: habitPathSchema,
  query: statisticsQuerySchema,
  success: { status: 200, description: 'The figures.', schema: statisticsSchema, example: statisticsExample },
  problems: ['not-found'],
  async handle({ accountId, params: { habitId }, query: { period, ...asked }, isKnown, services }) {
    const account = await services.accounts.get(accountId);
    const today = todayOf(account, services.now());
    const range = statisticsRange(asked, today);
    const firstWeekday = account.firstWeekday as Weekday;
    const versionOf = (lastChange: string): string => `${lastChange}-${today.toString()}-${firstWeekday}`;
    if (isKnown !== undefined) {
      const standing = versionOf(found(await services.statistics.lastChange(accountId, habitId), 'habit'));
      if (isKnown(standing)) return { version: standing };
    }
    const { history, lastChange, archivedOn } = found(await services.statistics.history(accountId, habitId), 'habit');
    const version = versionOf(lastChange);
    const last = lastDay(archivedOn, today.toString());
    const figures = computeStatistics(history, { ...range, last, today: today.toString(), period, firstWeekday });
    return { body: { habitId, ...range, ...figures, version }, version };
  },
});

export const statisticsRoutes = [getStatistics];
