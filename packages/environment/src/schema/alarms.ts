import { z } from 'zod';
import { ALARM_IDS } from '../alarms/alarm-ids';

export const alarmsSchema = z
  .strictObject({
    email: z
      .email()
      .max(254)
      .meta({ description: 'Where alarms are sent.', examples: ['operations@example.com'] }),
    thresholds: z
      .partialRecord(z.enum(ALARM_IDS), z.number().positive())
      .meta({ description: "Threshold by alarm id, where it differs from the platform's." })
      .optional(),
  })
  .meta({ description: 'Who is told, and when.' });
