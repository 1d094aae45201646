import { z } from 'zod';

export const alarmsSchema = z
  .strictObject({
    email: z.email().meta({ description: 'Where alarms are sent.', examples: ['operations@example.com'] }),
    thresholds: z
      .record(
        z
          .string()
          .regex(/^[a-z][a-z0-9-]*$/)
          .meta({ description: 'write the id of an alarm, in lower case: api-5xx' }),
        z.number().positive(),
      )
      .meta({ description: "Threshold by alarm id, where it differs from the platform's." })
      .optional(),
  })
  .meta({ description: 'Who is told, and when.' });
