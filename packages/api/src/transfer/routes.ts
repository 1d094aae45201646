import { todayOf } from '../accounts/today-of';
import { defineRoute, MOST_TAKEN } from '../http/route';
import { found } from '../problems/found';
import { documentExample, documentSchema } from './document';
import { writeLoop } from './loop/write-loop';
import { lossText } from './loss';
import { readImport } from './read-import';
import { refused } from './refused';
import { exportQuerySchema, importQuerySchema, importReportExample, importReportSchema } from './schemas';
import { Unreadable } from './unreadable';
import { writeZip } from './zip/write-zip';

const importHabits = defineRoute({
  operationId: 'importHabits',
  tag: 'transfer',
  method: 'post',
  path: '/imports',
  summary:
    'Bring in what another tracker exported, as it is or compressed; all or nothing, and what is there is never changed',
  access: 'session',
  scope: 'habits:write',
  query: importQuerySchema,
  upload: { types: ['application/zip', 'application/gzip', 'text/csv', 'application/json'], maxBytes: MOST_TAKEN },
  success: {
    status: 200,
    description: 'What was done, or would be.',
    schema: importReportSchema,
    example: importReportExample,
  },
  problems: ['unreadable-file', 'limit-reached'],
  async handle({ accountId, query, file, services }) {
    const account = await services.accounts.get(accountId);
    const tracked = await readImport(file, { format: query.format, timeZone: account.timeZone }).catch(
      (error: unknown) => {
        throw error instanceof Unreadable ? refused(error) : error;
      },
    );
    const isDryRun = query.dryRun === 'true';
    const today = todayOf(account, services.now()).toString();
    const plan = await services.imports.run(accountId, tracked, { today, isDryRun });
    const habits = plan.habits.map(({ action, habit, entries }) => ({
      name: habit.name,
      action,
      entries: entries.length,
    }));
    return {
      body: {
        format: plan.format,
        isDryRun,
        habits,
        pauses: plan.pauses.length,
        warnings: plan.losses.map(lossText),
        losses: [...plan.losses],
      },
    };
  },
});

const exportDocument = defineRoute({
  operationId: 'exportDocument',
  tag: 'transfer',
  method: 'get',
  path: '/exports/hexastyle',
  summary: 'Every habit, day and pause in our own format, which an import takes back without loss',
  access: 'session',
  scope: 'habits:read',
  query: exportQuerySchema,
  success: { status: 200, description: 'The document.', schema: documentSchema, example: documentExample },
  problems: ['not-found', 'answer-too-large'],
  async handle({ accountId, query, services }) {
    const { habits, pauses } = found(await services.exports.read(accountId, query.habitId), 'habit');
    return {
      body: documentSchema.parse({
        format: 'hexastyle',
        version: 1,
        exportedAt: services.now().toISOString(),
        habits,
        pauses,
      }),
    };
  },
});

const exportLoop = defineRoute({
  operationId: 'exportLoop',
  tag: 'transfer',
  method: 'get',
  path: '/exports/loop',
  summary: 'Every habit and day as Loop Habit Tracker exports them; it knows no pauses, weekdays, tags and icons',
  access: 'session',
  scope: 'habits:read',
  query: exportQuerySchema,
  success: {
    status: 200,
    description: 'An archive of CSV files.',
    file: { type: 'application/zip', name: 'loop-habits.zip' },
  },
  problems: ['not-found', 'answer-too-large'],
  async handle({ accountId, query, services }) {
    const account = await services.accounts.get(accountId);
    const { habits, pauses } = found(await services.exports.read(accountId, query.habitId), 'habit');
    const own = habits.map((habit, place) => ({
      habit,
      pauses: pauses.filter((pause) => pause.habit === undefined || pause.habit === place),
    }));
    const today = todayOf(account, services.now()).toString();
    return { file: await writeZip(writeLoop(own, today)) };
  },
});

export const transferRoutes = [importHabits, exportDocument, exportLoop];
