import { z } from 'zod';

export const apiSchema = z
  .strictObject({
    memoryMb: z.int().min(128).max(10_240).meta({ description: 'Memory of the function in MB.' }).optional(),
    reservedConcurrency: z
      .int()
      .min(1)
      .max(898)
      .meta({
        description:
          "Calls that the function serves at once, at most; Lambda keeps 100 of an account's 1000 free, the migrations and the worker one each.",
      })
      .optional(),
    throttle: z
      .strictObject({
        ratePerSecond: z.int().min(1).max(10_000).meta({ description: 'Steady requests per second.' }).optional(),
        burst: z.int().min(1).max(5000).meta({ description: 'Requests at once above the steady rate.' }).optional(),
      })
      .meta({ description: 'Limits of API Gateway; above them callers get 429.' })
      .optional(),
  })
  .meta({ description: 'API Gateway and its Lambda function.' });
