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
        description:
          'Recovery point objective: hours of data that may be lost. It decides how often backups are made: hourly at the most, so at least 1; from 25 on daily.',
      })
      .optional(),
  })
  .meta({ description: 'What a disaster may cost.' });
