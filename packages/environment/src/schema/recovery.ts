import { z } from 'zod';

export const recoverySchema = z
  .strictObject({
    rtoHours: z
      .number()
      .min(0.25)
      .max(720)
      .meta({ description: 'Recovery time objective: hours until the product works again.' })
      .optional(),
    rpoHours: z
      .number()
      .min(1)
      .max(720)
      .meta({
        description: 'Recovery point objective: hours of data that may be lost. Backups are hourly, so at least 1.',
      })
      .optional(),
  })
  .meta({ description: 'What a disaster may cost.' });
