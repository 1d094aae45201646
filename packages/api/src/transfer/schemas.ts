import * as z from 'zod';
import { pathId } from '../http/path-id';
import { LOSS_CODES } from './loss';
import { IMPORT_FORMATS } from './tracker';

export const importQuerySchema = z.strictObject({
  format: z
    .enum(['auto', ...IMPORT_FORMATS])
    .default('auto')
    .meta({ description: 'The tracker that wrote the file; `auto` looks at it.' }),
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .meta({ description: '`true` says what would happen and changes nothing.' }),
});

export const exportQuerySchema = z.strictObject({
  habitId: pathId('habit').optional().meta({
    description: 'Only this habit, with the pauses that concern it. Absent: everything.',
  }),
});

const plannedHabitSchema = z
  .strictObject({
    name: z.string(),
    action: z.enum(['create', 'merge', 'skip']).meta({
      description: '`merge`: a habit of this name is there and gets the days that it lacks; `skip`: it lacks none.',
    }),
    entries: z.int().min(0).meta({ description: 'Days that are written.' }),
  })
  .meta({ id: 'PlannedHabit' });

const lossSchema = z
  .strictObject({
    code: z.string().meta({ description: `Stable name; others may come: ${LOSS_CODES.join(', ')}.` }),
    habit: z.string().meta({ description: 'The name of the habit, as the file has it.' }),
  })
  .meta({ id: 'ImportLoss' });

export const importReportSchema = z
  .strictObject({
    format: z.enum(IMPORT_FORMATS),
    isDryRun: z.boolean(),
    habits: z.array(plannedHabitSchema),
    pauses: z
      .int()
      .min(0)
      .meta({ description: 'Pauses in the file; those that are there already are not written again.' }),
    warnings: z.array(z.string()).meta({ description: 'What could not be kept as it was.' }),
    losses: z
      .array(lossSchema)
      .meta({ description: 'The warnings again, for programs that say them in their own words.' }),
  })
  .meta({ id: 'ImportReport' });

export type ImportReport = z.output<typeof importReportSchema>;

export const importReportExample: ImportReport = {
  format: 'loop',
  isDryRun: true,
  habits: [{ name: 'Read ten pages', action: 'create', entries: 365 }],
  pauses: 0,
  warnings: ['Read ten pages: some days came twice; the last one stays.'],
  losses: [{ code: 'days-twice', habit: 'Read ten pages' }],
};
