import * as z from 'zod';

export const livenessSchema = z.strictObject({ status: z.literal('live') }).meta({ id: 'Liveness' });

export const readinessSchema = z
  .strictObject({
    status: z.literal('ready'),
    database: z.literal('up'),
    cache: z
      .enum(['up', 'degraded', 'absent'])
      .meta({ description: 'Without the cache everything works, a little slower.' }),
  })
  .meta({ id: 'Readiness' });

export type Readiness = z.output<typeof readinessSchema>;
