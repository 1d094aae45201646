import { z } from 'zod';

export const alarmsSchema = z
  .strictObject({
    email: z.email().meta({ description: 'Where alarms are sent.', examples: ['operations@example.com'] }),
    thresholds: z
      .record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.number().positive())
      .meta({ description: "Threshold by alarm id, where it differs from the platform's." })
      .optional(),
  })
  .meta({ description: 'Who is told, and when.' });
