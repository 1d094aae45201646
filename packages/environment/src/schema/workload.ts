import { z } from 'zod';

const levelSchema = z.strictObject({
  users: z
    .int()
    .min(0)
    .meta({ description: 'People who use the product in a month.', examples: [1000] }),
  checkInsPerUserPerDay: z
    .number()
    .min(0)
    .meta({ description: 'Habits a person ticks a day.', examples: [4] }),
});

export const workloadSchema = z
  .strictObject({
    low: levelSchema.meta({ description: 'A quiet month.' }).optional(),
    expected: levelSchema.meta({ description: 'The month to plan for.' }).optional(),
    high: levelSchema.meta({ description: 'The busiest month to survive.' }).optional(),
  })
  .meta({
    description:
      'Monthly load that costs are estimated for. No figure of low is above that of expected, and none of expected above that of high.',
  });
