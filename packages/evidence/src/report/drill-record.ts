import { z } from 'zod';

/** A recorded exercise of a runbook, as `drills/*.yaml` and `drills/*.json` hold it and the portal writes it. */
export const drillRecordSchema = z
  .strictObject({
    runbook: z
      .string()
      .regex(/^[^/#\s][^#\s]*\.md$/)
      .meta({
        description: 'The runbook that was exercised, from the root of the repository.',
        examples: ['docs/runbooks/staging/rollback.md'],
      }),
    date: z.iso.date().meta({ description: 'The day it began, YYYY-MM-DD.', examples: ['2026-10-01'] }),
    who: z
      .array(
        z
          .string()
          .min(1)
          .max(255)
          .meta({ description: 'A person or a team.', examples: ['platform-team'] }),
      )
      .min(1)
      .max(100)
      .meta({ description: 'Who exercised it.', examples: [['user:default/ada']] }),
    minutes: z
      .number()
      .nonnegative()
      .meta({ description: 'How long it took, in minutes.', examples: [95] }),
    result: z.enum(['passed', 'failed', 'abandoned']).meta({ description: 'How it ended.', examples: ['passed'] }),
    summary: z.string().max(4096).optional().meta({ description: 'What those who exercised it say.' }),
    rtoMinutes: z.number().nonnegative().optional().meta({ description: 'Measured time to recover, in minutes.' }),
    rpoMinutes: z.number().nonnegative().optional().meta({ description: 'Measured loss of data, in minutes.' }),
    claims: z
      .array(
        z
          .string()
          .regex(/^[a-z][a-z0-9-]*$/)
          .meta({ description: 'Id of a claim.', examples: ['restores-are-tested'] }),
      )
      .max(50)
      .optional()
      .meta({ description: 'Claims that it exercised besides those that rest on the runbook.' }),
  })
  .meta({ title: 'Drill', description: 'A recorded exercise of a runbook.' });

export type DrillRecord = z.infer<typeof drillRecordSchema>;
