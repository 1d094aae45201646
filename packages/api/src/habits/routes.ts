import { todayOf } from '../accounts/today-of';
import { defineRoute } from '../http/route';
import { found } from '../problems/found';
import { notFound } from '../problems/not-found';
import { datedChange } from './dated-change';
import {
  habitChangeSchema,
  habitExample,
  habitFilterSchema,
  habitListSchema,
  habitOrderSchema,
  habitPathSchema,
  habitSchema,
  newHabitSchema,
} from './schemas';

const listHabits = defineRoute({
  operationId: 'listHabits',
  tag: 'habits',
  method: 'get',
  path: '/habits',
  summary: 'The habits of the account, in its order',
  access: 'session',
  scope: 'habits:read',
  versioned: 'list',
  query: habitFilterSchema,
  success: { status: 200, description: 'The habits.', schema: habitListSchema, example: { items: [habitExample] } },
  problems: [],
  async handle({ accountId, query: { archived, tag }, services }) {
    const filter = { archived: archived === undefined ? undefined : archived === 'true', tag };
    return { body: { items: await services.habits.list(accountId, filter) } };
  },
});

const createHabit = defineRoute({
  operationId: 'createHabit',
  tag: 'habits',
  method: 'post',
  path: '/habits',
  summary: 'Begin a habit; one that has the id already is answered as it is',
  access: 'session',
  scope: 'habits:write',
  versioned: 'create',
  idempotent: true,
  body: newHabitSchema,
  bodyExample: { name: 'Read ten pages' },
  success: {
    status: 201,
    description: 'The habit, last in the order.',
    schema: habitSchema,
    example: habitExample,
    isLocated: true,
  },
  problems: ['limit-reached'],
  async handle({ accountId, body, services }) {
    const habit = await services.habits.create(accountId, body);
    return { body: habit, version: habit.version, location: `/habits/${habit.id}` };
  },
});

const orderHabits = defineRoute({
  operationId: 'orderHabits',
  tag: 'habits',
  method: 'put',
  path: '/habits/order',
  summary: 'Put the habits in use in an order',
  access: 'session',
  scope: 'habits:write',
  body: habitOrderSchema,
  bodyExample: { ids: [habitExample.id] },
  success: {
    status: 200,
    description: 'The habits in use, in their new order.',
    schema: habitListSchema,
    example: { items: [habitExample] },
  },
  problems: [],
  async handle({ accountId, body, services }) {
    await services.habitOrder.put(accountId, body.ids);
    return { body: { items: await services.habits.list(accountId, { archived: false }) } };
  },
});

const getHabit = defineRoute({
  operationId: 'getHabit',
  tag: 'habits',
  method: 'get',
  path: '/habits/{habitId}',
  summary: 'One habit',
  access: 'session',
  scope: 'habits:read',
  versioned: 'read',
  params: habitPathSchema,
  success: { status: 200, description: 'The habit.', schema: habitSchema, example: habitExample },
  problems: ['not-found'],
  async handle({ accountId, params, services }) {
    const habit = found(await services.habits.get(accountId, params.habitId), 'habit');
    return { body: habit, version: habit.version };
  },
});

const updateHabit = defineRoute({
  operationId: 'updateHabit',
  tag: 'habits',
  method: 'patch',
  path: '/habits/{habitId}',
  summary: 'Change a habit, archive it or take it up again',
  access: 'session',
  scope: 'habits:write',
  versioned: 'write',
  params: habitPathSchema,
  body: habitChangeSchema,
  bodyExample: { archived: true },
  success: {
    status: 200,
    description: 'The habit after the change.',
    schema: habitSchema,
    example: { ...habitExample, archived: true, archivedOn: '2026-02-28' },
  },
  problems: ['not-found'],
  async handle({ accountId, params, body, ifMatch, services }) {
    const change = await datedChange(body, async () => todayOf(await services.accounts.get(accountId), services.now()));
    const habit = found(await services.habits.update(accountId, params.habitId, change, ifMatch), 'habit');
    return { body: habit, version: habit.version };
  },
});

const deleteHabit = defineRoute({
  operationId: 'deleteHabit',
  tag: 'habits',
  method: 'delete',
  path: '/habits/{habitId}',
  summary: 'Delete a habit with all of its days and pauses',
  access: 'session',
  scope: 'habits:write',
  versioned: 'write',
  params: habitPathSchema,
  success: { status: 204, description: 'The habit is gone.' },
  problems: ['not-found'],
  async handle({ accountId, params, ifMatch, services }) {
    const isGone = await services.habits.remove(accountId, params.habitId, ifMatch);
    if (!isGone) throw notFound('habit');
    return {};
  },
});

export const habitRoutes = [listHabits, createHabit, orderHabits, getHabit, updateHabit, deleteHabit];
