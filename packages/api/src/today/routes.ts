import { defineRoute } from '../http/route';
import { todayExample, todaySchema } from './schemas';

const getToday = defineRoute({
  operationId: 'getToday',
  tag: 'today',
  method: 'get',
  path: '/today',
  summary: 'The habits in use: what is due today, paused or written already',
  access: 'session',
  scope: 'habits:read',
  versioned: 'read',
  success: {
    status: 200,
    description: 'Today where days of the account begin and end.',
    schema: todaySchema,
    example: todayExample,
  },
  problems: [],
  handle({ accountId, isKnown, services }) {
    return services.todays.get(accountId, services.now(), isKnown);
  },
});

export const todayRoutes = [getToday];
