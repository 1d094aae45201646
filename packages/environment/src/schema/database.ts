import { z } from 'zod';

export const databaseSchema = z
  .strictObject({
    minAcu: z
      .number()
      .min(0.5)
      .max(256)
      .multipleOf(0.5)
      .meta({
        description:
          'Least Aurora capacity units, in steps of 0.5. Not 0: a paused database takes longer to wake than a call may last.',
      })
      .optional(),
    maxAcu: z
      .number()
      .min(1)
      .max(256)
      .multipleOf(0.5)
      .meta({ description: 'Most Aurora capacity units, in steps of 0.5.' })
      .optional(),
    backupRetentionDays: z
      .int()
      .min(1)
      .max(35)
      .meta({ description: 'Days that Aurora keeps its own continuous backups.' })
      .optional(),
    deletionProtection: z
      .boolean()
      .meta({ description: 'Whether Aurora refuses to be deleted. Production requires it.' })
      .optional(),
  })
  .meta({ description: 'Aurora PostgreSQL Serverless v2.' });
