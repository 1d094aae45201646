import { defineRoute } from '../http/route';
import { changesExample, changesQuerySchema, changesSchema } from './schemas';

const listChanges = defineRoute({
  operationId: 'listChanges',
  tag: 'changes',
  method: 'get',
  path: '/changes',
  summary: 'What was changed or deleted since an earlier answer, in order: for devices that keep a copy',
  access: 'session',
  scope: 'habits:read',
  query: changesQuerySchema,
  success: { status: 200, description: 'The changes.', schema: changesSchema, example: changesExample },
  problems: ['answer-too-large'],
  async handle({ accountId, query, services }) {
    return { body: await services.changes.list(accountId, query) };
  },
});

export const changeRoutes = [listChanges];
