import { todayOf } from '../accounts/today-of';
import { encodeCursor } from '../http/cursor';
import { defineRoute, MOST_TAKEN } from '../http/route';
import { found } from '../problems/found';
import { editTime } from './edit-time';
import {
  emptyingSchema,
  entryBatchResultSchema,
  entryBatchSchema,
  entryExample,
  entryListSchema,
  entryPathSchema,
  entryRangeSchema,
  entrySchema,
  newEntrySchema,
} from './schemas';
import { stillToCome } from './still-to-come';

const listEntries = defineRoute({
  operationId: 'listEntries',
  tag: 'entries',
  method: 'get',
  path: '/entries',
  summary: 'The days of all habits or of one, newest first',
  access: 'session',
  scope: 'habits:read',
  versioned: 'list',
  query: entryRangeSchema,
  success: { status: 200, description: 'The entries.', schema: entryListSchema, example: { items: [entryExample] } },
  problems: ['not-found', 'answer-too-large'],
  async handle({ accountId, query: { cursor, limit, ...range }, services }) {
    const [date, habitId] = cursor ?? [];
    const after = date === undefined || habitId === undefined ? undefined : { date, habitId };
    const entries = await services.entryRanges.list(accountId, { ...range, after, limit: limit + 1 });
    if (entries.length === 0 && range.habitId !== undefined) {
      found(await services.habits.get(accountId, range.habitId), 'habit');
    }
    const items = entries.slice(0, limit);
    const last = entries.length > limit ? items.at(-1) : undefined;
    return { body: { items, ...(last && { next: encodeCursor([last.date, last.habitId]) }) } };
  },
});

const getEntry = defineRoute({
  operationId: 'getEntry',
  tag: 'entries',
  method: 'get',
  path: '/habits/{habitId}/entries/{date}',
  summary: 'One day of a habit',
  access: 'session',
  scope: 'habits:read',
  versioned: 'read',
  params: entryPathSchema,
  success: { status: 200, description: 'The entry.', schema: entrySchema, example: entryExample },
  problems: ['not-found'],
  async handle({ accountId, params, services }) {
    const entry = found(await services.entries.get(accountId, params), 'entry');
    return { body: entry, version: entry.version };
  },
});

const putEntry = defineRoute({
  operationId: 'putEntry',
  tag: 'entries',
  method: 'put',
  path: '/habits/{habitId}/entries/{date}',
  summary: 'Write a day; of two devices the later edit wins, and the same edit once more changes nothing',
  access: 'session',
  scope: 'habits:write',
  versioned: 'write-optional',
  params: entryPathSchema,
  body: newEntrySchema,
  bodyExample: { state: 'done', note: '' },
  success: {
    status: 200,
    description: 'The entry that stands: another than was sent when that one was edited later.',
    schema: entrySchema,
    example: entryExample,
  },
  otherwise: { status: 204, description: 'The day was emptied later than this was edited, and stays empty.' },
  problems: ['not-found'],
  async handle({ accountId, params, body, ifMatch, services }) {
    const now = services.now();
    const today = todayOf(await services.accounts.get(accountId), now);
    const problem = stillToCome([{ place: { parameter: 'date' }, date: params.date }], today);
    if (problem !== undefined) throw problem;
    const written = { ...body, editedAt: editTime(body.editedAt, now) };
    const { entry } = found(await services.entries.put(accountId, params, written, ifMatch), 'habit');
    return entry === undefined ? {} : { body: entry, version: entry.version };
  },
});

const deleteEntry = defineRoute({
  operationId: 'deleteEntry',
  tag: 'entries',
  method: 'delete',
  path: '/habits/{habitId}/entries/{date}',
  summary: 'Empty a day, unless it was edited later; emptying an empty day changes nothing',
  access: 'session',
  scope: 'habits:write',
  versioned: 'write-optional',
  params: entryPathSchema,
  query: emptyingSchema,
  success: { status: 204, description: 'The day is empty.' },
  otherwise: {
    status: 200,
    description: 'The entry that stands, because it was edited later.',
    schema: entrySchema,
    example: entryExample,
  },
  problems: ['not-found'],
  async handle({ accountId, params, query: { editedAt }, ifMatch, services }) {
    const moment = editTime(editedAt, services.now());
    const { entry } = found(await services.entries.remove(accountId, params, moment, ifMatch), 'habit');
    return entry === undefined ? {} : { body: entry, version: entry.version };
  },
});

const batchEntries = defineRoute({
  operationId: 'batchEntries',
  tag: 'entries',
  method: 'post',
  path: '/entries/batch',
  summary: 'Write or empty many days: all of them or, when one is refused, none',
  access: 'session',
  scope: 'habits:write',
  idempotent: true,
  body: entryBatchSchema,
  // 500 notes of 2,000 characters are 3 MB where each has three bytes.
  bodyBytes: MOST_TAKEN,
  bodyExample: { items: [{ habitId: entryExample.habitId, date: '2026-02-28', state: 'done', note: '' }] },
  success: {
    status: 200,
    description: 'What stands on these days now.',
    schema: entryBatchResultSchema,
    example: { items: [entryExample] },
  },
  problems: ['not-found'],
  async handle({ accountId, body: { items }, services }) {
    const now = services.now();
    const days = items.map(({ date }, index) => ({ place: { pointer: `#/items/${index}/date` }, date }));
    const problem = stillToCome(days, todayOf(await services.accounts.get(accountId), now));
    if (problem !== undefined) throw problem;
    return { body: { items: await services.entryBatches.write(accountId, items, now) } };
  },
});

export const entryRoutes = [listEntries, batchEntries, getEntry, putEntry, deleteEntry];
