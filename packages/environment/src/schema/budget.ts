import { z } from 'zod';

export const budgetSchema = z
  .strictObject({
    monthlyUsd: z
      .number()
      .positive()
      .meta({ description: 'US dollars per month.', examples: [200] }),
  })
  .meta({ description: 'What the environment may cost.' });
