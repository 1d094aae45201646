import { localDay, parseDate } from '@hexastyle/habits';
import { defineRoute } from '../http/route';
import { Problem } from '../problems/problem';
import { entryExample, entryPathSchema, entrySchema, newEntrySchema } from './schemas';

const putEntry = defineRoute({
  operationId: 'putEntry',
  tag: 'entries',
  method: 'put',
  path: '/habits/{habitId}/entries/{date}',
  summary: 'Tick a day; ticking it again changes nothing',
  access: 'session',
  params: entryPathSchema,
  body: newEntrySchema,
  bodyExample: { state: 'done', note: '' },
  success: { status: 200, description: 'The entry.', schema: entrySchema, example: entryExample },
  problems: ['not-found'],
  async handle({ accountId, params, body, services }) {
    const { timeZone } = await services.accounts.get(accountId);
    const today = localDay(services.now(), timeZone);
    if (parseDate(params.date).compare(today) > 0) throw futureDay(today.toString());
    const entry = await services.entries.put(accountId, params, body);
    if (entry === undefined) throw new Problem('not-found');
    return { body: entry };
  },
});

const deleteEntry = defineRoute({
  operationId: 'deleteEntry',
  tag: 'entries',
  method: 'delete',
  path: '/habits/{habitId}/entries/{date}',
  summary: 'Untick a day; unticking an empty day changes nothing',
  access: 'session',
  params: entryPathSchema,
  success: { status: 204, description: 'The day is empty.' },
  problems: ['not-found'],
  async handle({ accountId, params, services }) {
    const habit = await services.habits.get(accountId, params.habitId);
    if (habit === undefined) throw new Problem('not-found');
    await services.entries.remove(accountId, params);
    return {};
  },
});

export const entryRoutes = [putEntry, deleteEntry];

function futureDay(today: string): Problem {
  const detail = `This day is still to come: today is ${today} in the time zone of the account.`;
  return new Problem('invalid-input', { detail, errors: [{ parameter: 'date', detail }] });
}
