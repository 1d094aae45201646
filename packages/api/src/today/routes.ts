import { localDay } from '@hexastyle/habits';
import { defineRoute } from '../http/route';
import { todayExample, todaySchema } from './schemas';

const getToday = defineRoute({
  operationId: 'getToday',
  tag: 'today',
  method: 'get',
  path: '/today',
  summary: 'What is due today, what is done, and the streaks',
  access: 'session',
  success: {
    status: 200,
    description: 'Today in the time zone of the account.',
    schema: todaySchema,
    example: todayExample,
  },
  problems: [],
  async handle({ accountId, services }) {
    const { timeZone } = await services.accounts.get(accountId);
    const today = localDay(services.now(), timeZone);
    return { body: { date: today.toString(), items: await services.today.items(accountId, today) } };
  },
});

export const todayRoutes = [getToday];
