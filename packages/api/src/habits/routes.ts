import { defineRoute } from '../http/route';
import { Problem } from '../problems/problem';
import {
  habitChangeSchema,
  habitExample,
  habitFilterSchema,
  habitListSchema,
  habitPathSchema,
  habitSchema,
  newHabitSchema,
} from './schemas';

const listHabits = defineRoute({
  operationId: 'listHabits',
  tag: 'habits',
  method: 'get',
  path: '/habits',
  summary: 'The habits of the account',
  access: 'session',
  query: habitFilterSchema,
  success: { status: 200, description: 'The habits.', schema: habitListSchema, example: { items: [habitExample] } },
  problems: [],
  async handle({ accountId, query, services }) {
    const archived = query.archived === undefined ? undefined : query.archived === 'true';
    return { body: { items: await services.habits.list(accountId, archived) } };
  },
});

const createHabit = defineRoute({
  operationId: 'createHabit',
  tag: 'habits',
  method: 'post',
  path: '/habits',
  summary: 'Begin a daily habit',
  access: 'session',
  body: newHabitSchema,
  bodyExample: { name: 'Read ten pages' },
  success: { status: 201, description: 'The habit.', schema: habitSchema, example: habitExample },
  problems: [],
  async handle({ accountId, body, services }) {
    return { body: await services.habits.create(accountId, body) };
  },
});

const getHabit = defineRoute({
  operationId: 'getHabit',
  tag: 'habits',
  method: 'get',
  path: '/habits/{habitId}',
  summary: 'One habit',
  access: 'session',
  params: habitPathSchema,
  success: { status: 200, description: 'The habit.', schema: habitSchema, example: habitExample },
  problems: ['not-found'],
  async handle({ accountId, params, services }) {
    const habit = await services.habits.get(accountId, params.habitId);
    if (habit === undefined) throw new Problem('not-found');
    return { body: habit };
  },
});

const updateHabit = defineRoute({
  operationId: 'updateHabit',
  tag: 'habits',
  method: 'patch',
  path: '/habits/{habitId}',
  summary: 'Rename, archive or take up again',
  access: 'session',
  params: habitPathSchema,
  body: habitChangeSchema,
  bodyExample: { archived: true },
  success: {
    status: 200,
    description: 'The habit after the change.',
    schema: habitSchema,
    example: { ...habitExample, archived: true },
  },
  problems: ['not-found'],
  async handle({ accountId, params, body, services }) {
    const habit = await services.habits.update(accountId, params.habitId, body);
    if (habit === undefined) throw new Problem('not-found');
    return { body: habit };
  },
});

export const habitRoutes = [listHabits, createHabit, getHabit, updateHabit];
