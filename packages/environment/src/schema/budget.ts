import { z } from 'zod';

export const budgetSchema = z
  .strictObject({
    monthlyUsd: z
      .number()
      .min(1)
      .max(1_000_000_000)
      .meta({ description: 'US dollars per month.', examples: [200] }),
  })
  .meta({ description: 'What the environment may cost.' });
