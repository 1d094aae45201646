import { defineRoute } from '../http/route';
import { found } from '../problems/found';
import { notFound } from '../problems/not-found';
import {
  newPauseSchema,
  pauseChangeSchema,
  pauseExample,
  pauseListSchema,
  pausePathSchema,
  pauseSchema,
} from './schemas';

const listPauses = defineRoute({
  operationId: 'listPauses',
  tag: 'pauses',
  method: 'get',
  path: '/pauses',
  summary: 'The pauses of the account, latest first',
  access: 'session',
  scope: 'habits:read',
  versioned: 'list',
  success: { status: 200, description: 'The pauses.', schema: pauseListSchema, example: { items: [pauseExample] } },
  problems: [],
  async handle({ accountId, services }) {
    return { body: { items: await services.pauses.list(accountId) } };
  },
});

const createPause = defineRoute({
  operationId: 'createPause',
  tag: 'pauses',
  method: 'post',
  path: '/pauses',
  summary: 'Pause a habit or all of them; a pause that has the id already is answered as it is',
  access: 'session',
  scope: 'habits:write',
  versioned: 'create',
  idempotent: true,
  body: newPauseSchema,
  bodyExample: { from: '2026-08-01', to: '2026-08-14', note: 'Holidays' },
  success: { status: 201, description: 'The pause.', schema: pauseSchema, example: pauseExample },
  problems: ['not-found', 'limit-reached'],
  async handle({ accountId, body, services }) {
    const pause = await services.pauses.create(accountId, body);
    return { body: pause, version: pause.version };
  },
});

const updatePause = defineRoute({
  operationId: 'updatePause',
  tag: 'pauses',
  method: 'patch',
  path: '/pauses/{pauseId}',
  summary: 'Change the days or the note of a pause, or end it',
  access: 'session',
  scope: 'habits:write',
  versioned: 'write',
  params: pausePathSchema,
  body: pauseChangeSchema,
  bodyExample: { to: '2026-08-10' },
  success: { status: 200, description: 'The pause after the change.', schema: pauseSchema, example: pauseExample },
  problems: ['not-found'],
  async handle({ accountId, params, body, ifMatch, services }) {
    const pause = found(await services.pauses.update(accountId, params.pauseId, body, ifMatch), 'pause');
    return { body: pause, version: pause.version };
  },
});

const deletePause = defineRoute({
  operationId: 'deletePause',
  tag: 'pauses',
  method: 'delete',
  path: '/pauses/{pauseId}',
  summary: 'Take a pause back, as if it had never been',
  access: 'session',
  scope: 'habits:write',
  versioned: 'write',
  params: pausePathSchema,
  success: { status: 204, description: 'The pause is gone.' },
  problems: ['not-found'],
  async handle({ accountId, params, ifMatch, services }) {
    const isGone = await services.pauses.remove(accountId, params.pauseId, ifMatch);
    if (!isGone) throw notFound('pause');
    return {};
  },
});

export const pauseRoutes = [listPauses, createPause, updatePause, deletePause];
